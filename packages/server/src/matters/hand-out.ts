// A matter just opened, through establishing, into the hands of its unit.
import { commandRule, type Mechanism, type Phase, phaseOf } from '@luoshi/mechanisms';
import type { MatterItem, Store } from '@luoshi/store';
import type { RequestAccount } from '../accounts/request-account.ts';
import { ApiFailure } from '../refusals/api-failure.ts';
import { give, partKey } from './give.ts';
import type { Presenting } from './present-item.ts';
import { keptMechanism } from './required-mechanism.ts';

/** The office's commands with nothing to fill in that lead from a state to where the unit works, in their order. */
export function wayToUnit(mechanism: Mechanism, state: string): readonly string[] {
  const way: string[] = [];
  for (let at = state; phaseOf(mechanism, at) === 'preparing'; ) {
    const next = mechanism.commands.find(({ from, by, to, fields, evidence }) => {
      const leadsOn =
        to !== 'same' && to !== 'back' && (['preparing', 'open'] as Phase[]).includes(phaseOf(mechanism, to));
      return (
        from.includes(at) &&
        by.includes('office') &&
        leadsOn &&
        evidence !== 'required' &&
        !fields.some(({ required }) => required)
      );
    });
    if (!next || way.includes(next.id)) break;
    way.push(next.id);
    at = next.to;
  }
  return way;
}

/** Goes as far as commands without a form lead; gives the matter as it then stands, or the failure that stopped it. */
export async function handOut(
  store: Store,
  { item, key }: { readonly item: MatterItem; readonly key: string },
  caller: RequestAccount,
  presenting: Presenting,
): Promise<MatterItem | ApiFailure> {
  const mechanism = keptMechanism(item.mechanism);
  let now = item;
  for (const command of wayToUnit(mechanism, item.state)) {
    const kept = await store.matters.get(now.government, now.id);
    if (!kept || !commandRule(mechanism, command)?.from.includes(kept.item.state)) return now;
    const form = {
      kept,
      command,
      form: {},
      evidence: [],
      expectedSeq: kept.item.seq,
      key: partKey(key, `${command} ${now.id}`),
    };
    const outcome = await give(store, form, caller, presenting);
    if (outcome instanceof ApiFailure) return outcome;
    now = outcome.item;
  }
  return now;
}
