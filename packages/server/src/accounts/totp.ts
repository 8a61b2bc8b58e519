// Codes that change every half minute (RFC 6238: SHA-1, six digits, 30 seconds, as authenticator programs have it).
import { generateSecret, generateURI, verifySync } from 'otplib';

const PERIOD_SECONDS = 30;
const ISSUER = 'Luoshi';

export interface TotpSecret {
  /** Base32, 160 bits. */
  readonly secret: string;
  /** otpauth://…, for a QR code. */
  readonly uri: string;
}

/** A fresh secret for an account. */
export function newTotp(login: string): TotpSecret {
  const secret = generateSecret();
  return { secret, uri: generateURI({ issuer: ISSUER, label: login, secret }) };
}

/** The time step a code belongs to, one before and one after now allowed; null for a wrong code. Whether it was used is the store's to say. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const outcome = verifySync({ secret, token: code, epoch, epochTolerance: PERIOD_SECONDS });
  return outcome.valid && 'timeStep' in outcome ? outcome.timeStep : null;
}
