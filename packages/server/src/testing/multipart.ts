// A multipart form as a browser sends it.

export interface Form {
  readonly fields?: Readonly<Record<string, string>>;
  readonly file?: { readonly name: string; readonly bytes: Uint8Array; readonly part?: string };
}

const boundary = 'luoshi-test-boundary';

export const formHeaders = { 'content-type': `multipart/form-data; boundary=${boundary}` };

export function multipart({ fields = {}, file }: Form): { headers: Record<string, string>; payload: Buffer } {
  const texts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const parts = [Buffer.from(texts.join(''))];
  if (file) parts.push(fileHead(file.name, file.part), Buffer.from(file.bytes), Buffer.from('\r\n'));
  return { headers: formHeaders, payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]) };
}

/** What stands before a file's bytes. */
export const fileHead = (name: string, part = 'file'): Buffer<ArrayBuffer> =>
  Buffer.from(
    `--${boundary}\r\ncontent-disposition: form-data; name="${part}"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
  );
