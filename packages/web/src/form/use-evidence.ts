// Files sent ahead of a form: each with its progress, its refusal, or its place on the server.
import { useState } from 'react';
import type { Evidence } from '../api/contract.ts';
import { sendEvidence } from '../api/send-evidence.ts';

export interface SentFile {
  readonly id: number;
  readonly name: string;
  /** 0..1. */
  readonly sent: number;
  readonly evidence: Evidence | null;
  readonly failure: unknown;
}

export interface EvidenceFiles {
  readonly files: readonly SentFile[];
  readonly isSending: boolean;
  readonly kept: readonly Evidence[];
  add(files: Iterable<File>): void;
  remove(id: number): void;
}

export function useEvidence(): EvidenceFiles {
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const patch = (id: number, change: Partial<SentFile>) =>
    setFiles((now) => now.map((file) => (file.id === id ? { ...file, ...change } : file)));

  const send = async (file: File) => {
    const id = nextId();
    setFiles((now) => [...now, { id, name: file.name, sent: 0, evidence: null, failure: null }]);
    try {
      patch(id, { evidence: await sendEvidence(file, (sent) => patch(id, { sent })), sent: 1 });
    } catch (failure) {
      patch(id, { failure });
    }
  };
  return {
    files,
    isSending: files.some(({ evidence, failure }) => evidence === null && failure === null),
    kept: files.flatMap(({ evidence }) => (evidence === null ? [] : [evidence])),
    add: (added) => {
      for (const file of added) void send(file);
    },
    remove: (id) => setFiles((now) => now.filter((file) => file.id !== id)),
  };
}

let last = 0;
function nextId(): number {
  last += 1;
  return last;
}
