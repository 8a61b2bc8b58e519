import type { GovernmentList } from '../api/contract.ts';

export type Government = GovernmentList['governments'][number];
