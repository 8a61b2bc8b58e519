// Parameters of mechanisms, and of pace (`paceSettings.id`), that a government set for itself (参数设置).
import type { MatterRefusal, ParameterValues } from '@luoshi/mechanisms';
import type { Actor } from '../audit/audit-entry.ts';
import type { StoreRefusal } from '../refusal.ts';

export interface Parameters {
  /** What a government set; an empty record where it set nothing and the mechanism's defaults hold. */
  of(government: string, mechanism: string): Promise<ParameterValues>;
  /** Lays values over those set before; matters keep those they were opened with. Refuses what is outside its bounds. */
  set(
    government: string,
    mechanism: string,
    values: ParameterValues,
    by: Actor,
  ): Promise<MatterRefusal | StoreRefusal | null>;
}
