// The acts of the sample's rounds, each at an instant of office work: collected in autumn, voted on in the session, announced the same day.
import { type IsoDate, isoDate } from '@luoshi/mechanisms';
import { type CandidateVotes, defaultRoundRules, type RoundAct } from '@luoshi/mechanisms/livelihood';
import { officeInstant } from '../office-days.ts';
import { assessed2027, carriedFrom2027, collected2027 } from './projects-2027.ts';
import type { SampleProject } from './sample-project.ts';

export interface TimedAct {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly act: RoundAct;
}

export interface SessionOfYear {
  readonly year: number;
  readonly session: string;
  readonly meeting: string;
  readonly meetingOn: IsoDate;
  readonly votedOn: IsoDate;
  readonly candidates: readonly SampleProject[];
  readonly waiting: readonly SampleProject[];
  readonly remarks: readonly (readonly [body: string, remark: string, candidate: number | null])[];
  /** Votes of a second vote by place on the ballot; null where there was no tie. */
  readonly second: Readonly<Record<number, readonly [yes: number, against: number]>> | null;
}

export const DEPUTIES = 196;
const PRESENT = 191;
const VALID = 190;
const ballots = { handedOut: PRESENT, returned: PRESENT, valid: VALID, void: PRESENT - VALID };
const allMet = { fiscal: true, own: true, universal: true, 'within-year': true, checkable: true };

/** Entries are numbered by the event that brought them: the first is the second event. */
export const entryAt = (place: number): string => `e${place + 2}`;

export function roundActs(of: SessionOfYear): readonly TimedAct[] {
  const { year, session, meeting, meetingOn, votedOn, candidates, waiting, remarks, second } = of;
  const all = [...candidates, ...waiting];
  const places = candidates.map((_, place) => place);
  const opened = { session, on: votedOn, method: 'paper', deputies: DEPUTIES, present: PRESENT } as const;
  const collecting = [
    first(year),
    ...all.map((one, at) => proposedOn(one, collectedOn(year, at), null)),
    ...places.map((place) => at(isoDate(`${year - 1}-11-20`), 30 + place * 6, assessed(place))),
    at(meetingOn, 200, { kind: 'pre-decide', meeting, on: meetingOn, candidates: places.map(entryAt) }),
  ];
  const voting = [
    ...remarks.map(([body, remark, candidate], index) =>
      at(votedOn, 10 + index * 5, {
        kind: 'deliberate',
        body,
        on: votedOn,
        remark,
        entry: candidate === null ? null : entryAt(candidate),
      }),
    ),
    at(votedOn, 60, { kind: 'open-vote', ...opened }),
    at(votedOn, 110, {
      kind: 'count',
      ballots,
      votes: places.map((place) => votesOf(place, candidates[place]!.votes!)),
    }),
  ];
  const again =
    second === null
      ? []
      : [
          at(votedOn, 120, { kind: 'open-vote', ...opened }),
          at(votedOn, 150, {
            kind: 'count',
            ballots,
            votes: Object.entries(second).map(([place, votes]) => votesOf(Number(place), votes)),
          }),
        ];
  return [...collecting, ...voting, ...again, at(votedOn, 190, { kind: 'publish', on: votedOn })];
}

/** The round that is being collected for. */
export function collectingActs(): readonly TimedAct[] {
  const { places, failing } = assessed2027;
  return [
    first(2027),
    ...collected2027.map((one, place) => proposedOn(one, collectedOn(2027, place), carriedFrom2027[place] ?? null)),
    ...places.map((place) =>
      at(isoDate('2026-10-28'), 30 + place * 8, {
        ...assessed(place),
        ...(place === failing
          ? { criteria: { ...allMet, 'within-year': false }, note: '工期跨两年，须提出2027年度目标后再议' }
          : {}),
      }),
    ),
  ];
}

const at = (day: IsoDate, minute: number, act: RoundAct): TimedAct => ({ at: officeInstant(day, minute), act });

const first = (year: number): TimedAct =>
  at(isoDate(`${year - 1}-09-02`), 40, { kind: 'open', year, rules: defaultRoundRules });

/** Two entries on each of the days of September and October on which they came in. */
const collectedOn = (year: number, place: number): TimedAct['at'] =>
  officeInstant(
    isoDate(`${year - 1}-${place < 8 ? '09' : '10'}-${String(9 + (place % 8) * 2).padStart(2, '0')}`),
    60 + place,
  );

const proposedOn = (
  { project, from, proposer }: SampleProject,
  instant: number,
  carriedFrom: number | null,
): TimedAct => ({ at: instant, act: { kind: 'propose', project, from, proposer, carriedFrom } });

const assessed = (place: number): Extract<RoundAct, { kind: 'assess' }> => ({
  kind: 'assess',
  entry: entryAt(place),
  criteria: allMet,
  note: '',
});

const votesOf = (place: number, [yes, against]: readonly [number, number]): CandidateVotes => ({
  entry: entryAt(place),
  for: yes,
  against,
  abstain: VALID - yes - against,
});
