// The made-up county's supervision year: its report broken down, issued and worked on, so that the first look is into a living office.

import { holderOn, postsOf } from '@luoshi/ledger';
import type { Actor } from '@luoshi/mechanisms';
import { sampleGovernment } from '@luoshi/samples';
import {
  chinaDay,
  type Database,
  type KeptDirectory,
  type MatterItem,
  openStore,
  type ReportLedger,
  type Store,
} from '@luoshi/store';
import { proposed } from '../breakdown/present-breakdown.ts';
import { bodyOf, figuresOf } from '../matters/bulletin-of-month.ts';
import { openingOfRow } from '../matters/opening-of-row.ts';
import { ApiFailure } from '../refusals/api-failure.ts';
import { type StoryAct, storyOf } from './stories.ts';

const { code: government } = sampleGovernment;
const MECHANISM = '13710';
const OFFICE_UNIT = 'u02';
/** 签发 of the breakdown; matters are handed out in the week after. */
const ISSUED_ON = '2026-02-09';
/** The story is told up to today, and in any case within these days of the plan year. */
const EARLIEST_END = '2026-03-27';
const LATEST_END = '2026-12-18';
/** Every second row has a matter: enough to look around in, and soon loaded. */
const EVERY = 2;
const AT_ONCE = 4;
const DAY_MS = 24 * 60 * 60 * 1000;
const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new TextEncoder().encode('示例照片')]);

type SignedBy = Omit<Actor, 'relations'>;

/** Does nothing where the year was loaded whole before; what was begun and broken off is finished. Gives the number of matters. */
export async function loadSampleYear(database: Database, today: Date): Promise<number> {
  let now = today;
  const store = await openStore(database, { now: () => now });
  const report = (await store.reports()).find(({ planYear, sample }) => sample && planYear === 2026);
  const found = report && (await store.report(report.id));
  const directory = await store.directory.of(government);
  if (!found || directory.units.length === 0 || (await isLoaded(store))) return 0;
  const end =
    chinaDay(today) < EARLIEST_END ? EARLIEST_END : chinaDay(today) > LATEST_END ? LATEST_END : chinaDay(today);
  const setNow = (instant: number) => {
    now = new Date(instant);
  };
  setNow(noon(ISSUED_ON));
  const people = peopleOf(directory);
  const items = await openMatters(store, found, people.office);
  const evidence = await store.matters.keepEvidence({
    government,
    name: '验收现场.jpg',
    mediaType: 'image/jpeg',
    bytes: photo,
    by: people.office.name,
  });
  const played = new Map(items.map(({ id, seq }) => [id, seq]));
  const play = async ({ at, item, act, key }: TimedAct): Promise<void> => {
    const expectedSeq = played.get(item.id);
    if (expectedSeq === undefined) return;
    setNow(at);
    // The store looks at the clock when it is called, so that others may set it while it works.
    const outcome = await store.matters.give({
      government,
      matter: item.id,
      command: act.command,
      form: act.form ?? {},
      evidence: act.hasPhoto ? [evidence] : [],
      expectedSeq,
      key,
      actor: act.by === 'unit' ? people.unit(item.leadUnit) : people[act.by],
      relations: [act.by === 'unit' ? 'lead' : 'office'],
    });
    // Somebody works on the matter already: the rest of its story is theirs.
    if (outcome === null || 'refused' in outcome || 'refusal' in outcome) played.delete(item.id);
    else played.set(item.id, outcome.event.seq);
  };
  for (const together of apart(actsOf(items, end))) await Promise.all(together.map(play));
  setNow(noon(end));
  await issueBulletin(store, end.slice(0, 7), people.office.name);
  return items.length;
}

const noon = (day: string): number => Date.parse(`${day}T04:00:00Z`);

/** The bulletin is made last. */
const isLoaded = async (store: Store): Promise<boolean> =>
  (await store.bulletins.list(government)).some(({ issuedAt }) => issuedAt !== null);

async function openMatters(store: Store, found: ReportLedger, office: SignedBy): Promise<readonly MatterItem[]> {
  const { id: report } = found.report;
  const kept = await store.breakdowns.get(government, report);
  const draft =
    kept ??
    (await store.breakdowns.save({
      government,
      report,
      expectedSeq: 0,
      rows: await proposed(store, found),
      by: office.name,
    }));
  if (draft && draft.issuedAt === null)
    await store.breakdowns.issue({ government, report, expectedSeq: draft.seq, by: office.name });
  const rows = (draft?.rows ?? []).filter((_, at) => at % EVERY === 0);
  const toOpen = rows.flatMap((row) => {
    const opening = openingOfRow(row, 'continuing');
    return opening instanceof ApiFailure ? [] : [{ mechanism: MECHANISM, work: row.id, settings: {}, opening }];
  });
  const opened = await store.matters.open(toOpen, { government, actor: office, relations: ['office'] });
  if ('refused' in opened) throw new Error(`The sample's matters are not opened: ${opened.code}.`);
  // Every story is played from its opening on: what was given before is answered as the first time.
  return opened.items.map((item) => ({ ...item, seq: 1 }));
}

interface TimedAct {
  readonly at: number;
  readonly item: MatterItem;
  readonly act: StoryAct;
  readonly key: string;
}

/** In the order in which they happened; the same day gives the same acts with the same keys. */
function actsOf(items: readonly MatterItem[], end: string): readonly TimedAct[] {
  const acts = items.flatMap((item, index) => {
    const begins = noon(ISSUED_ON) + (index % 5) * DAY_MS;
    const left = noon(end) - begins;
    const months = Math.max(1, Number(end.slice(5, 7)) - 2);
    const planned = Math.round(((Number(end.slice(5, 7)) - 1) / 12) * 100);
    return storyOf(index, { months, planned }).map((act, step) => {
      const offset = typeof act.after === 'number' ? act.after * DAY_MS : act.after.share * left;
      return {
        at: begins + offset + step * 60_000 + (index % 60) * 1_000,
        item,
        act,
        key: `sample-${step}-${act.command}`,
      };
    });
  });
  return acts.sort((a, b) => a.at - b.at);
}

/** Acts that follow each other, cut so that those of one part are on different matters and can be kept at the same time. */
function apart(acts: readonly TimedAct[]): readonly (readonly TimedAct[])[] {
  const parts: TimedAct[][] = [];
  for (const act of acts) {
    const last = parts.at(-1);
    const fits = last && last.length < AT_ONCE && last.every(({ item }) => item.id !== act.item.id);
    if (fits) last.push(act);
    else parts.push([act]);
  }
  return parts;
}

interface People {
  readonly office: SignedBy;
  readonly head: SignedBy;
  readonly unit: (id: string) => SignedBy;
}

function peopleOf(directory: KeptDirectory): People {
  const holder = (unit: string, at: number): SignedBy => {
    const posts = postsOf(directory, unit);
    const post = posts.at(at) ?? posts[0];
    const person = post ? holderOn(directory, post.id, ISSUED_ON) : null;
    return { person: person?.id ?? unit, name: person?.name ?? unit, unit, post: post?.id ?? null };
  };
  return { office: holder(OFFICE_UNIT, -1), head: holder(OFFICE_UNIT, 0), unit: (id) => holder(id, -1) };
}

async function issueBulletin(store: Store, month: string, by: string): Promise<void> {
  const body = bodyOf(
    ['各单位总体按计划推进。'],
    ['滞后事项的牵头单位要倒排工期，逐项销号。'],
    await figuresOf(store, government, month),
  );
  const title = `关于2026年${Number(month.slice(5))}月重点任务推进情况的通报`;
  const kept = (await store.bulletins.list(government)).find((one) => one.month === month);
  const draft = kept ?? (await store.bulletins.draft({ government, month, title, body }, by));
  if ('refused' in draft) throw new Error(`The sample's bulletin is not kept: ${draft.code}.`);
  await store.bulletins.issue({ government, id: draft.id, seq: draft.seq }, by);
}
