// An account as its row tells it.
import type { Account } from './account.ts';
import type { AccountRole } from './roles.ts';

export interface AccountRow {
  readonly government: string;
  readonly login: string;
  readonly name: string;
  readonly staff: string | null;
  readonly roles: readonly AccountRole[];
  readonly disabled: boolean;
  readonly must_change: boolean;
  readonly password_set_at: Date;
  readonly locked_until: Date | null;
  readonly has_totp: boolean;
  readonly sample: boolean;
}

/** Of the table `accounts` under the name `a`, joined with `staff` under the name `s`. */
export const accountColumns = `a.government, a.login, coalesce(s.name, a.name) as name, a.staff, a.roles, a.disabled,
  a.must_change, a.password_set_at, a.locked_until, a.totp_secret is not null as has_totp, a.sample`;

export const accountTables = 'accounts a left join staff s on s.government = a.government and s.id = a.staff';

export function accountOf(row: AccountRow): Account {
  return {
    government: row.government,
    login: row.login,
    name: row.name,
    staff: row.staff,
    roles: row.roles,
    disabled: row.disabled,
    mustChange: row.must_change,
    passwordSetAt: row.password_set_at.toISOString(),
    lockedUntil: row.locked_until?.toISOString() ?? null,
    hasTotp: row.has_totp,
    sample: row.sample,
  };
}
