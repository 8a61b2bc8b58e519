// Sends one file of evidence, with the progress of its upload.
import type { Evidence } from './contract.ts';
import { Failure } from './failure.ts';

/** Throws `Failure` when the file is refused; status 0 when the server was not reached. `onSent` gets 0..1. */
export function sendEvidence(file: File, onSent: (share: number) => void): Promise<Evidence> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/evidence');
    request.responseType = 'json';
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = (event) => event.lengthComputable && onSent(event.loaded / event.total);
    request.onload = () =>
      request.status >= 200 && request.status < 300
        ? resolve(request.response as Evidence)
        : reject(new Failure(request.status, request.response));
    request.onerror = () => reject(new Failure(0, null));
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}
