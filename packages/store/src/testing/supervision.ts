// A supervision office at work on a store, for tests: matters opened, commands given, each in one line.
import type { Command } from '@luoshi/mechanisms';
import { actors, opening } from '@luoshi/mechanisms/testing';
import type { CommandDone, GivenCommand, MatterItem, MatterToOpen, OpenedMatters } from '../matters/matters.ts';
import type { Store } from '../store.ts';

type Who = keyof typeof actors;

let keys = 0;

/** The parts of a command, by somebody of the made-up county, under a key of its own. */
export function command(
  matter: MatterItem,
  who: Who,
  given: Partial<Command> & { readonly command: string },
): GivenCommand {
  const { relations, ...actor } = actors[who];
  keys += 1;
  return {
    government: matter.government,
    matter: matter.id,
    key: `k${keys}`,
    actor,
    relations,
    form: {},
    evidence: [],
    expectedSeq: matter.seq,
    ...given,
  };
}

export const toOpen = (
  changes: Partial<MatterToOpen['opening']> = {},
  more: Partial<MatterToOpen> = {},
): MatterToOpen => ({
  mechanism: '13710',
  work: null,
  opening: opening(changes),
  settings: {},
  ...more,
});

/** Opens matters by the office. Throws when it is refused. */
export async function opened(
  store: Store,
  government: string,
  matters: readonly MatterToOpen[] = [toOpen()],
): Promise<readonly MatterItem[]> {
  const { relations, ...actor } = actors.office;
  const outcome = await store.matters.open(matters, { government, actor, relations });
  if ('refused' in outcome) throw new Error(outcome.code);
  return (outcome satisfies OpenedMatters).items;
}

/** Gives commands one after the other, each seeing the one before. Throws when one is refused. */
export async function gave(
  store: Store,
  matter: MatterItem,
  ...steps: readonly (readonly [who: Who, command: string, form?: Command['form'], evidence?: Command['evidence']])[]
): Promise<MatterItem> {
  let item = matter;
  for (const [who, name, form = {}, evidence = []] of steps) {
    const outcome = await store.matters.give(command(item, who, { command: name, form, evidence }));
    if (outcome === null || !('event' in outcome)) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
    item = (outcome satisfies CommandDone).item;
  }
  return item;
}

/** Established and handed out: its clocks run. */
export const handedOut = async (store: Store, government: string, changes?: Partial<MatterToOpen['opening']>) =>
  gave(store, (await opened(store, government, [toOpen(changes)]))[0]!, ['office', 'establish'], ['office', 'assign']);
