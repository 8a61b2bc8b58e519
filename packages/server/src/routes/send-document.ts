// A document made by us, to be saved under its name.
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { attachment } from './attachment.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** For a route's description. */
export const wordAnswer = { description: 'A Word file.', content: { [WORD]: { schema: z.any() } } };
export const excelAnswer = { description: 'An Excel workbook.', content: { [EXCEL]: { schema: z.any() } } };

export const sendWord = (reply: Replying, name: string, bytes: Uint8Array) => send(reply, name, WORD, bytes);
export const sendExcel = (reply: Replying, name: string, bytes: Uint8Array) => send(reply, name, EXCEL, bytes);
/** Of a workbook that is written while it is sent. */
export const streamExcel = (reply: Replying, name: string, pieces: AsyncIterable<Uint8Array>) =>
  sendBody(reply, name, EXCEL, Readable.from(pieces, { objectMode: false }));

/** Any route's reply: what its schema says of the body does not hold for bytes. */
type Replying = Pick<FastifyReply, 'header' | 'type' | 'send'>;

const send = (reply: Replying, name: string, type: string, bytes: Uint8Array) =>
  sendBody(reply, name, type, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));

function sendBody(reply: Replying, name: string, type: string, body: Buffer | Readable) {
  reply.header('content-disposition', attachment(name));
  reply.header('x-content-type-options', 'nosniff');
  reply.type(type);
  return reply.send(body) as never;
}
