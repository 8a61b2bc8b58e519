// The parts of 系统, each for those who have its ability.
import type { Ability } from '../api/contract.ts';

export const systemTabs = ['governments', 'directory', 'calendar', 'mechanisms', 'accounts', 'audit'] as const;
export type SystemTab = (typeof systemTabs)[number];

const NEEDS: Readonly<Record<SystemTab, Ability>> = {
  governments: 'manage-governments',
  directory: 'see-directory',
  calendar: 'see-calendar',
  mechanisms: 'see-mechanisms',
  accounts: 'manage-accounts',
  audit: 'read-audit',
};

export const tabsFor = (abilities: readonly Ability[]): readonly SystemTab[] =>
  systemTabs.filter((tab) => abilities.includes(NEEDS[tab]));
