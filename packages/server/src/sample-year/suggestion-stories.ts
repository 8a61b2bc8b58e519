// Suggestions and proposals of the made-up county into stories: those of the sessions in February, and some of every stage as of today.
import { addDays, type Form, type IsoDate, isoDate } from '@luoshi/mechanisms';
import { openingOfSuggestion } from '../suggestions/opening-of-suggestion.ts';
import { ISSUED_ON } from './breakdown-stories.ts';
import { laterOf, type OfficeDays, officeInstant, type StoryEnd } from './office-days.ts';
import type { LeaderOf } from './opening-of-errand.ts';
import { type Line, type MatterStory, numberOf, timed } from './story.ts';
import { CONGRESS, CPPCC, type SuggestionText, suggestionTexts as texts } from './suggestion-texts.ts';

/** Ids of people by name; null for somebody who is not in the directory. */
export type PersonOf = (name: string) => string | null;

/** Session over, all of it handed out on one day. */
const HANDED_OUT = isoDate('2026-03-03');
const RECEIVED = isoDate('2026-02-06');
/** Twenty working days after it the year still has its calendar: nothing of every stage is told as of a later day. */
const LAST_TOLD = isoDate('2026-11-26');

interface Told {
  readonly text: SuggestionText;
  readonly days: OfficeDays;
  readonly out: IsoDate;
}

type Course = (told: Told) => readonly Line[];

export function suggestionStories(
  days: OfficeDays,
  { day: today, until }: StoryEnd,
  leaderOf: LeaderOf,
  personOf: PersonOf,
): readonly MatterStory[] {
  const told = today < LAST_TOLD ? today : LAST_TOLD;
  const ago = (count: number) => laterOf(days.onOrBefore(addDays(told, -count)), days.after(ISSUED_ON, 3));
  const story = (text: SuggestionText, out: IsoDate, course: Course): MatterStory => {
    const work = `suggestion-${text.kind}-${text.number}`;
    const lines = course({ text, days, out }).map((line) => ({ ...line, day: days.onOrAfter(line.day) }));
    return {
      work,
      mechanism: 'suggestions-proposals',
      opening: openingOf(text, out, leaderOf, personOf),
      openedAt: officeInstant(out, 0),
      acts: timed(lines, work, until),
    };
  };
  const plenary = (text: SuggestionText, course: Course) => story(text, HANDED_OUT, course);
  return [
    plenary(texts.busStops, kept(48, isoDate('2026-11-20'), 226)),
    plenary(texts.clinic, closed('A', 40, 'satisfied')),
    plenary(texts.schoolRoad, doneAgain),
    plenary(texts.water, tracked(60, isoDate('2026-12-31'))),
    plenary(texts.elderly, closed('C', 75, 'basically')),
    plenary(texts.lighting, wrongUnit('u14')),
    plenary(texts.subsidies, talkedOver),
    plenary(texts.parking, closed('A', 96, 'satisfied')),
    story(texts.waste, ago(93), inHand),
    story(texts.classrooms, ago(40), replied(32)),
    story(texts.heating, ago(1), () => []),
    story(texts.bridge, ago(2), justHandedOut),
    plenary(texts.tourism, closed('A', 80, 'satisfied')),
    plenary(texts.tourismToo, joined('basically')),
    plenary(texts.forest, tracked(95, isoDate('2026-12-20'))),
    plenary(texts.oldHouses, closed('A', 110, 'basically')),
    plenary(texts.charging, extended),
    story(texts.reading, ago(30), replied(20)),
    story(texts.canal, ago(6), givenBack),
    story(texts.market, ago(25), drafted(22)),
  ].filter(({ openedAt }) => openedAt <= until);
}

function openingOf(text: SuggestionText, out: IsoDate, leaderOf: LeaderOf, personOf: PersonOf): MatterStory['opening'] {
  const { proposers, delegation, unit, coUnits = [], ...rest } = text;
  const leaderPost = leaderOf(unit);
  const { opening } = openingOfSuggestion(
    {
      ...rest,
      session: text.kind.startsWith('suggestion') ? CONGRESS : CPPCC,
      receivedOn: out === HANDED_OUT ? RECEIVED : out,
      proposers: proposers.map((name) => ({ person: personOf(name), name, delegation })),
      leadUnit: unit,
      coUnits,
      leaderPost,
    },
    { directory: { units: [], posts: [], people: [], holdings: [], leaders: [], changes: [], formerPeople: [] } },
  );
  return opening;
}

const handedOut = ({ out }: Told): Line => ({
  day: out,
  by: 'office',
  command: 'assign',
  form: { requirement: '请按规定时限办理，答复前与提出人沟通' },
});

const begun = (told: Told): readonly Line[] => [
  handedOut(told),
  { day: told.days.after(told.out, 1), by: 'unit', command: 'sign' },
  {
    day: told.days.after(told.out, 8),
    by: 'unit',
    command: 'contact-proposer',
    form: { way: numberOf(told.text.title) % 2 === 0 ? 'visit' : 'phone', words: '就办理思路征求意见，提出人表示认可' },
  },
  ...(told.text.coUnits ?? []).map(
    (unit): Line => ({
      day: told.days.after(told.out, 12),
      by: 'co',
      unit,
      command: 'answer-lead',
      form: { opinion: '同意主办单位意见，涉及本单位的工作已列入计划' },
    }),
  ),
];

type ReplyClass = 'A' | 'B' | 'C';

const replyForm = ({ text }: Told, replyClass: ReplyClass, until?: IsoDate): Form => ({
  replyClass,
  reply: text.reply,
  ...(until === undefined ? {} : { pledge: text.pledge ?? text.title, pledgedUntil: until }),
  contact: '办公室',
  phone: `555${String(numberOf(text.title) % 10_000).padStart(4, '0')}`,
  openness: replyClass === 'C' ? 'summary' : 'full',
});

/** Drafted, signed off by the unit's head and sent, within a week from `day` on. */
function round(told: Told, day: IsoDate, replyClass: ReplyClass, until?: IsoDate, prefix = ''): readonly Line[] {
  const { days } = told;
  const from = days.onOrAfter(day);
  return [
    { day: from, by: 'unit', command: `${prefix}draft-reply`, form: replyForm(told, replyClass, until) },
    { day: days.after(from, 2), by: 'unit-head', command: `${prefix}sign-off`, form: { opinion: '同意' } },
    {
      day: days.after(from, 3),
      by: 'unit',
      command: `${prefix}send-reply`,
      form: { delivery: '当面送达并说明办理情况' },
      file: 'reply',
    },
  ];
}

const graded = (told: Told, sent: IsoDate, grade: 'satisfied' | 'basically', prefix = ''): Line => ({
  day: told.days.after(sent, 5),
  by: 'proposer',
  command: `${prefix}accept-reply`,
  form: { grade, ...(grade === 'basically' ? { words: '希望继续跟踪，让更多群众受益' } : {}) },
});

const rejected = (told: Told, sent: IsoDate, prefix = ''): Line => ({
  day: told.days.after(sent, 4),
  by: 'proposer',
  command: `${prefix}reject-reply`,
  form: { reason: prefix === '' ? '答复没有说明具体时间和责任人' : '资金来源仍未明确' },
});

const closing = (told: Told, from: IsoDate): readonly Line[] => [
  {
    day: told.days.after(from, 3),
    by: 'head',
    command: 'close',
    form: { rating: 'good', finding: '核对答复函和评价，并实地抽查，情况属实' },
  },
  ...(numberOf(told.text.title) % 2 === 0
    ? [{ day: told.days.after(from, 12), by: 'office', command: 'archive' } as const]
    : []),
];

const closed =
  (replyClass: ReplyClass, days: number, grade: 'satisfied' | 'basically'): Course =>
  (told) => {
    const lines = [...begun(told), ...round(told, addDays(told.out, days), replyClass)];
    const grading = graded(told, lines.at(-1)!.day, grade);
    return [...lines, grading, ...closing(told, grading.day)];
  };

const tracked =
  (days: number, until: IsoDate): Course =>
  (told) => {
    const lines = [...begun(told), ...round(told, addDays(told.out, days), 'B', until)];
    return [...lines, graded(told, lines.at(-1)!.day, 'satisfied')];
  };

/** The promise kept so many days after the hand-out: B becomes A. */
const kept =
  (days: number, until: IsoDate, keptAfter: number): Course =>
  (told) => {
    const day = told.days.onOrAfter(addDays(told.out, keptAfter));
    const result = '五处停靠点和候车亭已全部建成启用，发车时刻已公示';
    return [
      ...tracked(days, until)(told),
      { day, by: 'unit', command: 'fulfil', form: { outcome: 'kept', result }, file: 'picture' },
      ...closing(told, day),
    ];
  };

const doneAgain: Course = (told) => {
  const lines = [...begun(told), ...round(told, addDays(told.out, 45), 'C')];
  const rejection = rejected(told, lines.at(-1)!.day);
  const again = round(told, addDays(rejection.day, 30), 'A', undefined, 're-');
  const grading = graded(told, again.at(-1)!.day, 'satisfied', 're-');
  return [...lines, rejection, ...again, grading, ...closing(told, grading.day)];
};

const talkedOver: Course = (told) => {
  const lines = [...begun(told), ...round(told, addDays(told.out, 50), 'C')];
  const rejection = rejected(told, lines.at(-1)!.day);
  const again = round(told, addDays(rejection.day, 40), 'C', undefined, 're-');
  const second = rejected(told, again.at(-1)!.day, 're-');
  const talk = told.days.after(second.day, 6);
  return [
    ...lines,
    rejection,
    ...again,
    second,
    {
      day: talk,
      by: 'unit-head',
      command: 'hold-talk',
      form: { attended: '主要负责同志、分管负责同志', outcome: '说明资金情况和明年打算，提出人表示理解' },
      file: 'paper',
    },
    ...closing(told, talk),
  ];
};

/** Given back after two days, handed to the unit it belongs to, answered by that. */
const wrongUnit =
  (right: string): Course =>
  (told) => {
    const { days, out } = told;
    const by = (lines: readonly Line[]) => lines.map((line) => ({ ...line, unit: right }));
    const lines = by(round(told, addDays(out, 80), 'A'));
    const grading = graded(told, lines.at(-1)!.day, 'satisfied');
    return [
      handedOut(told),
      returned(days.after(out, 2), right),
      { day: days.after(out, 4), by: 'office', command: 'hand-on', form: { leadUnit: right } },
      { day: days.after(out, 5), by: 'unit', unit: right, command: 'sign' },
      ...lines,
      grading,
      ...closing(told, grading.day),
    ];
  };

const returned = (day: IsoDate, suggested: string): Line => ({
  day,
  by: 'unit',
  command: 'return-unit',
  form: { reason: '按“三定”规定，此项属其他部门职责，建议改办', suggested },
});

const joined =
  (grade: 'satisfied' | 'basically'): Course =>
  (told) => {
    const [first, ...rest] = closed('A', 82, grade)(told);
    const merge: Line = {
      day: told.out,
      by: 'office',
      command: 'merge',
      form: { with: `${CPPCC}第${texts.tourism.number}号` },
    };
    return [first!, merge, ...rest];
  };

/** Extended with consent, answered in the sixth month, never graded. */
const extended: Course = (told) => {
  const { days, out } = told;
  const asked = days.onOrAfter(addDays(out, 130));
  const lines = round(told, addDays(out, 165), 'C');
  return [
    ...begun(told),
    {
      day: asked,
      by: 'unit',
      command: 'request-extension',
      form: {
        reason: '电网容量评估尚未完成',
        progress: '乡镇选址已完成七处',
        until: '2026-08-31',
        consent: '已电话征得提出人同意',
      },
    },
    { day: days.after(asked, 1), by: 'office', command: 'grant-extension', form: { until: '2026-08-31' } },
    ...lines,
    {
      day: days.after(lines.at(-1)!.day, 26),
      by: 'office',
      command: 'file-ungraded',
      form: { note: '两次电话提醒，提出人外出未反馈' },
    },
    ...closing(told, days.after(lines.at(-1)!.day, 26)),
  ];
};

const inHand: Course = (told) => begun(told);
const justHandedOut: Course = (told) => [handedOut(told)];

const drafted =
  (days: number): Course =>
  (told) => [...begun(told), round(told, addDays(told.out, days), 'A')[0]!];

const replied =
  (days: number): Course =>
  (told) => [...begun(told), ...round(told, addDays(told.out, days), 'A')];

const givenBack: Course = (told) => [handedOut(told), returned(told.days.after(told.out, 2), 'u14')];
