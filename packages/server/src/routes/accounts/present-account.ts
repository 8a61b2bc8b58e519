import type { Account } from '@luoshi/store';
import type { AccountItem } from '../../api/account.ts';

/** An account in an answer. */
export const presentAccount = (account: Account): AccountItem => ({ ...account, roles: [...account.roles] });
