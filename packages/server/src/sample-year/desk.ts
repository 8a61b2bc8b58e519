// The desk at which the sample's year is played: the store under a clock that is moved, the county's people, and what they send in.
import { commandRule, type Evidence, mechanismOf, slipSeriesOf } from '@luoshi/mechanisms';
import type { Store } from '@luoshi/store';
import { evidenceOf } from './evidence-of-act.ts';
import { actorFor, type People, relationOf } from './people.ts';
import type { Happening } from './play.ts';
import type { MatterStory, StoryAct } from './story.ts';

export interface Desk {
  readonly store: Store;
  readonly government: string;
  readonly people: People;
  /** Puts the store's clock, which it looks at when it is called, to an instant. */
  setNow(instant: number): void;
}

/** A matter as it has been played so far; `seq` 0 once somebody else works on it, for the rest of the story is theirs. */
export interface Playing {
  readonly story: MatterStory;
  readonly id: string;
  seq: number;
}

/** Opens the matters of stories at one instant; those there were already are taken up from their beginning. */
export async function opened(desk: Desk, stories: readonly MatterStory[]): Promise<readonly Playing[]> {
  const { store, government, people, setNow } = desk;
  const [first] = stories;
  if (!first) return [];
  setNow(first.openedAt);
  const toOpen = stories.map(({ mechanism, work, opening }) => ({ mechanism, work, settings: {}, opening }));
  const outcome = await store.matters.open(toOpen, { government, actor: people.office, relations: ['office'] });
  if ('refused' in outcome) throw new Error(`The sample's matters are not opened: ${outcome.code}.`);
  // What was given before, in a start that broke off, is answered as the first time by its key.
  return outcome.items.map(({ id }, at) => ({ story: stories[at]!, id, seq: 1 }));
}

/** The acts of a story; those that take numbers of one series wait for each other too. */
export const actsOf = (desk: Desk, story: MatterStory, playing: () => Playing): readonly Happening[] =>
  story.acts.map((act, index) => ({
    at: act.at,
    about: [story.work, ...seriesOf(story, act)],
    run: () => given(desk, playing(), act, index),
  }));

function seriesOf({ mechanism: name }: MatterStory, { command }: StoryAct): readonly string[] {
  const mechanism = mechanismOf(name);
  const rule = mechanism && commandRule(mechanism, command);
  const series = rule ? slipSeriesOf(mechanism, rule) : null;
  return series === null ? [] : [`series ${series}`];
}

async function given(desk: Desk, playing: Playing, act: StoryAct, index: number): Promise<void> {
  if (playing.seq === 0) return;
  const { store, government, people, setNow } = desk;
  const { opening } = playing.story;
  const evidence = await sent(desk, playing, act, index);
  setNow(act.at);
  const outcome = await store.matters.give({
    government,
    matter: playing.id,
    command: act.command,
    form: act.form ?? {},
    evidence,
    expectedSeq: playing.seq,
    key: `sample-${index}-${act.command}`,
    actor: actorFor(people, act, opening),
    relations: [relationOf(act.by)],
  });
  const isDone = outcome !== null && !('refused' in outcome) && !('refusal' in outcome);
  playing.seq = isDone ? outcome.event.seq : 0;
}

async function sent(
  { store, government, people, setNow }: Desk,
  { story }: Playing,
  act: StoryAct,
  index: number,
): Promise<readonly Evidence[]> {
  if (act.file === undefined) return [];
  const { name: by } = people.unit(story.opening.leadUnit);
  setNow(act.at);
  return [await store.matters.keepEvidence({ government, by, ...evidenceOf(story, act, index) })];
}
