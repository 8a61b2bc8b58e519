// An uploaded file, read in a thread of its own.
import type { FastifyRequest } from 'fastify';
import type { Limits } from '../options.ts';
import { apiFailure, readFailure } from '../refusals/api-failure.ts';
import { type Outcome, openReadingPool } from './reading-pool.ts';
import { receiveUpload, type Upload } from './receive-upload.ts';

export interface ReadUploadResult extends Upload {
  /** The reading as JSON, UTF-8. */
  readonly json: Uint8Array;
}

/** Receives and reads; throws `ApiFailure` for everything that is not a reading. `check` sees the fields before the file is read. */
export type ReadUpload = (request: FastifyRequest, check?: (upload: Upload) => void) => Promise<ReadUploadResult>;

export interface Reading {
  readonly readUpload: ReadUpload;
  close(): Promise<void>;
}

/** One more than this at once could fill the memory with files not yet read. */
const uploadsAtOnce = 8;

export function openReading(limits: Limits): Reading {
  const pool = openReadingPool({
    threads: limits.readingThreads,
    waiting: limits.waitingFiles,
    timeoutMs: limits.readingMs,
    heapMb: limits.readingHeapMb,
  });
  let underway = 0;
  const readUpload: ReadUpload = async (request, check) => {
    if (underway >= uploadsAtOnce) throw apiFailure('too-busy');
    underway += 1;
    try {
      const upload = await receiveUpload(request, limits.fileBytes);
      check?.(upload);
      const outcome = await pool.read({ bytes: upload.bytes, name: upload.name, maxBytes: limits.fileBytes });
      return { ...upload, json: jsonOf(outcome, upload.name, request) };
    } finally {
      underway -= 1;
    }
  };
  return { readUpload, close: () => pool.close() };
}

function jsonOf(outcome: Outcome, name: string, request: FastifyRequest): Uint8Array {
  switch (outcome.kind) {
    case 'read':
      return outcome.json;
    case 'refused':
      throw readFailure(outcome.refusal);
    case 'too-busy':
      throw apiFailure('too-busy');
    case 'exhausted':
      throw apiFailure('reading-exhausted', { name });
    case 'defect':
      request.log.error({ detail: outcome.detail }, 'a file could not be read');
      throw apiFailure('reading-failed', { name });
  }
}
