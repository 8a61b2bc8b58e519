// The matter that a form names, held against those there are: the kernel knows only the one it is asked about.
import { commandRule, type Form, type Relation } from '@luoshi/mechanisms';
import { governmentOfMatter, type KeptMatter, type Store } from '@luoshi/store';
import { keptMechanism } from '../matters/required-mechanism.ts';
import { type ApiFailure, apiFailure } from '../refusals/api-failure.ts';

/**
 * `other-matter-unknown` where it is none of the same government and mechanism, or withdrawn; null where all is well. Not asked for
 * somebody who may not give the command: they learn nothing about other matters.
 */
export async function checkJoined(
  store: Pick<Store, 'matters'>,
  { kept, command, form }: { readonly kept: KeptMatter; readonly command: string; readonly form: Form },
  relations: readonly Relation[],
): Promise<ApiFailure | null> {
  const { government, mechanism } = kept.item;
  const rule = commandRule(keptMechanism(mechanism), command);
  if (!rule?.by.some((relation) => relations.includes(relation))) return null;
  for (const { id, kind } of rule.fields) {
    const value = form[id];
    if (kind !== 'matter' || typeof value !== 'string' || value === '') continue;
    const other = governmentOfMatter(value) === government ? await store.matters.get(government, value) : null;
    if (other === null || other.item.mechanism !== mechanism || other.item.phase === 'withdrawn')
      return apiFailure('other-matter-unknown', { matter: value });
  }
  return null;
}
