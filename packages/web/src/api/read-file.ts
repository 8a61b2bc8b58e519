// Sends a file to be read, with the progress of its upload. Nothing is kept on the server.
import type { Reading } from './contract.ts';
import { Failure } from './failure.ts';

export interface ReadFileOptions {
  readonly file: File;
  /** 0..1, the share of the bytes sent. */
  readonly onSent: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Throws `Failure` when the file is refused; `status` 0 when cancelled or unreachable. */
export function readFile({ file, onSent, signal }: ReadFileOptions): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/readings');
    request.responseType = 'json';
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = (event) => event.lengthComputable && onSent(event.loaded / event.total);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as Reading);
      else reject(new Failure(request.status, request.response));
    };
    request.onerror = () => reject(new Failure(0, null));
    request.onabort = () => reject(new Failure(0, null));
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}
