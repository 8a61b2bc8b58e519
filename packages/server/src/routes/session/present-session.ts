// The session as its answer shows it.

import { sampleLoginsShown } from '../../accounts/sample-logins.ts';
import type { Session } from '../../api/session.ts';
import { rolesOf, type Who } from '../../guards/guards.ts';
import { type Ability, abilitiesOf, goesOnAfterMerger } from '../../permissions/index.ts';
import type { RoutesContext } from '../routes-context.ts';

/** With the log-ins of the made-up county where they are shown to anybody. */
export async function presentSession(context: RoutesContext, who: Who | null): Promise<Session> {
  return {
    signedIn: who !== null,
    name: who?.person ?? null,
    accessCodeNeeded: context.accessCode !== null,
    account: who?.account ? presentAccount(who.account) : null,
    abilities: abilitiesNow(context, who),
    ...(await sampleLoginsShown(context)),
  };
}

function abilitiesNow({ audience }: RoutesContext, who: Who | null): Ability[] {
  if (who?.account && who.account.mustDo.length > 0) return ['own-account'];
  const all = abilitiesOf(rolesOf(who), audience);
  return who?.account?.governmentSuccessor ? all.filter(goesOnAfterMerger) : all;
}

function presentAccount(account: NonNullable<Who['account']>): NonNullable<Session['account']> {
  const { login, name, staff, roles, posts, mustDo } = account;
  const { government, governmentName, governmentParent, governmentSuccessor } = account;
  const [first] = posts;
  return {
    login,
    name,
    government: { code: government, name: governmentName, parent: governmentParent, successor: governmentSuccessor },
    unit: first ? { id: first.unit, name: first.unitName } : null,
    posts: [...posts],
    staff,
    roles: [...roles],
    mustDo: [...mustDo],
  };
}
