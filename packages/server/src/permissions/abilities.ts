// Everything anybody can be allowed to do, by the part of the work it belongs to.

export const abilityGroups = {
  /** 建账: reports, for anybody who signs with a name. */
  reports: ['read-file', 'see-reports', 'keep-report', 'review', 'search'],
  /** 查账: matters. Whether a person may depends on how they stand to the matter. */
  matters: [
    'see-matters',
    'break-down',
    'hand-out',
    'sign',
    'feed-back',
    'apply-close',
    'verify-close',
    'grant-extension',
    'issue-slip',
    'urge',
    'take-matter-file',
    'act-on-matters',
    'enter-measurements',
    'see-own-suggestions',
  ],
  /** The office's and the leaders' work across matters. */
  overview: [
    'hold-session',
    'issue-bulletin',
    'open-supervision',
    'decide-supervision-review',
    'see-burden',
    'see-cockpit',
    'see-mechanisms',
    'set-mechanisms',
    'see-directory',
    'see-calendar',
  ],
  /** 交账: the account of a year. */
  yearAccount: ['see-measurements', 'see-account', 'rule-account', 'draft-review'],
  /** 公开: what was cleared for everybody. */
  public: ['see-public'],
  /** 民生实事票决. */
  livelihood: ['see-livelihood', 'run-livelihood', 'propose-livelihood', 'vote-livelihood'],
  /** 系统管理. */
  system: ['manage-governments', 'manage-directory', 'take-phones', 'manage-calendar'],
  /** 安全管理. */
  security: ['manage-accounts'],
  /** 审计管理. */
  audit: ['read-audit'],
  /** One's own password and codes. */
  account: ['own-account'],
} as const;

export type AbilityGroup = keyof typeof abilityGroups;
export type Ability = (typeof abilityGroups)[AbilityGroup][number];

export const abilities = Object.values(abilityGroups).flat() as [Ability, ...Ability[]];
