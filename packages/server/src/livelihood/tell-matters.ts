// What a round's act means for the matters of its items: a change that was approved, the deputies' satisfaction. Entered once.
import type { Form } from '@luoshi/mechanisms';
import type { RoundAct } from '@luoshi/mechanisms/livelihood';
import { chinaDay, type KeptMatter, type KeptRound, type Store } from '@luoshi/store';
import type { RequestAccount } from '../accounts/request-account.ts';
import { give } from '../matters/give.ts';
import type { Presenting } from '../matters/present-item.ts';
import { mattersOfRound } from './matters-of-round.ts';

interface Told {
  readonly entry: string;
  readonly command: string;
  readonly form: Form;
}

/**
 * Gives each matter its command once, by a key that follows from the round's event. A matter in whose state the command is not given
 * keeps its course: the round itself has the act.
 */
export async function tellMatters(
  store: Store,
  kept: KeptRound,
  caller: RequestAccount,
  presenting: Presenting,
): Promise<void> {
  const last = kept.events.at(-1);
  const told = last ? toldBy(last.act, kept, chinaDay(store.now())) : [];
  if (told.length === 0) return;
  const matters = await mattersOfRound(store, kept);
  for (const { entry, command, form } of told) {
    const matter = matterOf(kept, entry, matters);
    if (!matter) continue;
    const key = `livelihood-${kept.round.year}-${kept.round.seq}-${entry}`;
    await give(
      store,
      { kept: matter, command, form, evidence: [], expectedSeq: matter.item.seq, key },
      caller,
      presenting,
    );
  }
}

function toldBy(act: RoundAct, { round }: KeptRound, today: string): readonly Told[] {
  if (act.kind === 'change-item') {
    const { approval, project, reason, entry } = act;
    const until = project.finishOn !== null && project.finishOn >= today ? { until: project.finishOn } : {};
    const form = {
      approvedBy: approval.body,
      approvalNumber: approval.number,
      approvedOn: approval.on,
      content: reason,
    };
    const before = round.items.find((item) => item.entry === entry)?.changes.at(-1)?.before;
    return [
      { entry, command: 'change-item', form: before?.finishOn === project.finishOn ? form : { ...form, ...until } },
    ];
  }
  if (act.kind !== 'evaluate') return [];
  const session = round.evaluation?.session ?? '';
  return act.votes.map(({ entry, satisfied, basically, dissatisfied }) => ({
    entry,
    command: 'note-satisfaction',
    form: { session, satisfied, basically, dissatisfied },
  }));
}

function matterOf(
  { round }: KeptRound,
  entry: string,
  matters: ReadonlyMap<string, KeptMatter>,
): KeptMatter | undefined {
  const id = round.items.find((item) => item.entry === entry)?.matter;
  return id ? matters.get(id) : undefined;
}
