// What pages ask the server to do.
import { call } from './call.ts';
import type { Act, Acted, Imported, PasswordChange, Session, SignIn, TotpAnswer, TotpStep } from './contract.ts';

export function signIn(request: SignIn): Promise<Session> {
  return call('/api/session', { method: 'POST', body: request });
}

export function signOut(): Promise<void> {
  return call('/api/session', { method: 'DELETE' });
}

export function changePassword(request: PasswordChange): Promise<void> {
  return call('/api/session/password', { method: 'POST', body: request });
}

/** `begin` answers the secret, once; `confirm` with a code of it puts it in force. */
export function setUpTotp(step: TotpStep): Promise<TotpAnswer> {
  return call('/api/session/totp', { method: 'POST', body: step });
}

export interface KeepRequest {
  readonly file: File;
  readonly governmentCode: string;
  readonly governmentName: string;
}

export function keepReport({ file, governmentCode, governmentName }: KeepRequest): Promise<Imported> {
  const form = new FormData();
  form.append('governmentCode', governmentCode);
  form.append('governmentName', governmentName);
  form.append('file', file, file.name);
  return call('/api/reports', { method: 'POST', body: form });
}

/** Refused with 409 and what happened meanwhile when somebody acted since `expectedSeq`. */
export function actOn(report: string, expectedSeq: number, act: Act): Promise<Acted> {
  return call(`/api/reports/${encodeURIComponent(report)}/acts`, { method: 'POST', body: { expectedSeq, act } });
}
