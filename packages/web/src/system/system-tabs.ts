// The parts of 系统, each for those who have its ability.
import type { Ability } from '../api/contract.ts';

export const systemTabs = ['directory', 'governments', 'calendar', 'mechanisms', 'accounts', 'audit'] as const;
export type SystemTab = (typeof systemTabs)[number];

/** Any of them opens the part. */
const NEEDS: Readonly<Record<SystemTab, readonly Ability[]>> = {
  governments: ['manage-governments', 'hand-out'],
  directory: ['see-directory'],
  calendar: ['see-calendar'],
  mechanisms: ['see-mechanisms'],
  accounts: ['manage-accounts'],
  audit: ['read-audit'],
};

export const tabsFor = (abilities: readonly Ability[]): readonly SystemTab[] =>
  systemTabs.filter((tab) => NEEDS[tab].some((ability) => abilities.includes(ability)));
