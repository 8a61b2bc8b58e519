// Who may do what: the one table of permissions. Pages show the abilities the server sends and repeat no rule.
import type { Ability } from './abilities.ts';
import type { Relation } from './relations.ts';
import { type Audience, type Role, roles } from './roles.ts';

export interface Grant {
  readonly ability: Ability;
  readonly role: Role;
  /** How the person must stand to the matter; left out where the ability is about no single matter. */
  readonly relation?: Relation;
  /** Left out: wherever the server is reached from. */
  readonly audience?: Audience;
}

interface Row {
  readonly ability: Ability;
  /** Roles, each with the relations that are needed; an empty list for an ability about no single matter. */
  readonly to: Readonly<Partial<Record<Role, readonly Relation[]>>>;
}

const everywhere: readonly Relation[] = [];
/** 牵头、配合、汇总: the units that do the work. */
const working: readonly Relation[] = ['lead', 'co', 'collecting'];

/** Administrators are in no line about reports or matters: they see no business data (GB/T 22239-2019). */
const table: readonly Row[] = [
  { ability: 'read-file', to: of('visitor', 'reviewer', 'office', 'unit', 'leader', 'deputy', 'auditor') },
  { ability: 'see-reports', to: of('reviewer', 'office', 'unit', 'leader', 'deputy', 'auditor') },
  { ability: 'search', to: of('reviewer', 'office', 'unit', 'leader', 'deputy', 'auditor') },
  { ability: 'keep-report', to: of('reviewer', 'office') },
  { ability: 'review', to: of('reviewer', 'office') },

  {
    ability: 'see-matters',
    to: { office: ['office', 'superior', 'successor'], unit: working, leader: ['leader', 'none'], auditor: ['none'] },
  },
  {
    ability: 'take-matter-file',
    to: { office: ['office', 'superior', 'successor'], unit: working, leader: ['leader', 'none'], auditor: ['none'] },
  },
  {
    ability: 'act-on-matters',
    to: { office: ['office', 'superior'], unit: working, leader: ['leader'], deputy: ['proposer'] },
  },
  { ability: 'see-own-suggestions', to: { deputy: ['proposer'] } },
  { ability: 'break-down', to: { office: ['office'] } },
  { ability: 'hand-out', to: { office: ['office', 'successor'] } },
  { ability: 'sign', to: { unit: working } },
  { ability: 'feed-back', to: { unit: working } },
  { ability: 'apply-close', to: { unit: ['lead'] } },
  { ability: 'verify-close', to: { office: ['office', 'superior'] } },
  { ability: 'grant-extension', to: { office: ['office'], leader: ['leader'] } },
  { ability: 'issue-slip', to: { office: ['office', 'superior'] } },
  { ability: 'urge', to: { office: ['office', 'superior'], leader: ['leader'] } },

  { ability: 'enter-measurements', to: { office: ['office'], unit: ['lead'] } },
  { ability: 'see-measurements', to: of('office', 'unit', 'leader', 'deputy', 'auditor') },

  { ability: 'hold-session', to: of('office', 'leader') },
  { ability: 'issue-bulletin', to: of('office') },
  { ability: 'open-supervision', to: of('office', 'leader') },
  { ability: 'decide-supervision-review', to: of('office', 'leader') },
  { ability: 'see-burden', to: of('office', 'unit', 'leader', 'auditor') },
  { ability: 'see-cockpit', to: of('office', 'leader') },
  { ability: 'see-mechanisms', to: of('reviewer', 'office', 'unit', 'leader', 'deputy', 'auditor') },
  { ability: 'set-mechanisms', to: of('office') },
  { ability: 'see-directory', to: of('office', 'unit', 'leader', 'auditor', 'system-admin', 'security-admin') },
  { ability: 'see-calendar', to: of('reviewer', 'office', 'unit', 'leader', 'deputy', 'auditor', 'system-admin') },

  { ability: 'see-account', to: of('reviewer', 'office', 'unit', 'leader', 'deputy', 'auditor') },
  { ability: 'rule-account', to: of('office') },
  { ability: 'draft-review', to: of('office') },

  { ability: 'see-public', to: of(...roles) },

  { ability: 'see-livelihood', to: of('office', 'unit', 'leader', 'deputy', 'auditor') },
  { ability: 'run-livelihood', to: of('office') },
  { ability: 'propose-livelihood', to: of('deputy') },
  { ability: 'vote-livelihood', to: of('deputy') },

  { ability: 'manage-governments', to: of('system-admin') },
  { ability: 'manage-directory', to: of('system-admin') },
  { ability: 'take-phones', to: of('system-admin') },
  { ability: 'manage-calendar', to: of('system-admin') },
  { ability: 'manage-accounts', to: of('security-admin') },
  { ability: 'read-audit', to: of('audit-admin') },
  {
    ability: 'own-account',
    to: of('office', 'unit', 'leader', 'deputy', 'auditor', 'system-admin', 'security-admin', 'audit-admin'),
  },
];

/** Who can sit down at this computer may look at what is kept on it. */
const onOwnComputer: readonly Grant[] = (
  ['see-reports', 'search', 'see-account', 'see-mechanisms', 'see-calendar'] as const
).map((ability) => ({ ability, role: 'visitor', audience: 'own-computer' }));

export const grants: readonly Grant[] = [...table.flatMap(grantsOf), ...onOwnComputer];

function of(...roles: readonly Role[]): Row['to'] {
  return Object.fromEntries(roles.map((role) => [role, everywhere]));
}

function grantsOf({ ability, to }: Row): readonly Grant[] {
  return (Object.entries(to) as [Role, readonly Relation[]][]).flatMap(([role, needed]): readonly Grant[] =>
    needed.length === 0 ? [{ ability, role }] : needed.map((relation) => ({ ability, role, relation })),
  );
}
