// The sample county's people parted by the government they work for: 县, 市, 乡镇.
import type { Session } from '../api/contract.ts';

type Login = Session['sampleLogins'][number];

interface GovernmentPeople {
  readonly government: Login['government'];
  readonly people: readonly Login[];
}

const ORDER = ['county', 'prefecture', 'township'];

/** The county's first, then those above it, then those below; each in the order given. */
export function byGovernment(logins: readonly Login[]): readonly GovernmentPeople[] {
  const found = new Map<string, Login[]>();
  for (const login of logins) found.set(login.government.code, [...(found.get(login.government.code) ?? []), login]);
  return [...found.values()]
    .map((people) => ({ government: people[0]!.government, people }))
    .sort((a, b) => rankOf(a.government) - rankOf(b.government));
}

const rankOf = ({ level }: Login['government']): number =>
  ORDER.includes(level ?? '') ? ORDER.indexOf(level!) : ORDER.length;
