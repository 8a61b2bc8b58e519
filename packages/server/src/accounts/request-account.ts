// The account of who makes a call.
import type { AccountRole, Actor, HeldPost, SignedIn } from '@luoshi/store';
import { type MustDo, mustDo } from './must-do.ts';

export interface RequestAccount {
  readonly government: string;
  readonly governmentName: string;
  /** Code of the government above; null where none is kept. */
  readonly governmentParent: string | null;
  /** The government that it was merged into: it writes nothing any more. Null while it stands. */
  readonly governmentSuccessor: SignedIn['governmentSuccessor'];
  readonly login: string;
  readonly name: string;
  /** Id of the person in the directory. */
  readonly staff: string | null;
  readonly roles: readonly AccountRole[];
  /** Posts the person holds today, the first in the directory first. */
  readonly posts: readonly HeldPost[];
  /** Not empty: until it is done, the account may do nothing else. */
  readonly mustDo: readonly MustDo[];
}

export function requestAccount(signedIn: SignedIn, circumstances: Parameters<typeof mustDo>[1]): RequestAccount {
  const { account, governmentName, governmentParent, governmentSuccessor, posts } = signedIn;
  const { government, login, name, staff, roles } = account;
  const due = mustDo(account, circumstances);
  const ofGovernment = { government, governmentName, governmentParent, governmentSuccessor };
  return { ...ofGovernment, login, name, staff, roles, posts, mustDo: due };
}

/** Who did it, for the audit log. */
export const actorOf = ({ login, name }: RequestAccount): Actor => ({ account: login, name });
