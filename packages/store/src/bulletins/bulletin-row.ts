// A row of `bulletins` as queries read it.
import type { Bulletin } from '../matters/matters.ts';

export interface BulletinRow extends Omit<Bulletin, 'issuedAt' | 'issuedBy'> {
  readonly issued_at: Date | null;
  readonly issued_by: string | null;
}

export const bulletinColumns = 'government, id, year, number, month, title, body, seq, issued_at, issued_by';

export function bulletinOf({ issued_at, issued_by, ...row }: BulletinRow): Bulletin {
  return { ...row, issuedAt: issued_at?.toISOString() ?? null, issuedBy: issued_by };
}
