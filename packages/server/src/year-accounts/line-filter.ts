// The filters of an address into the ledger's: lists parted by commas, `-` for lines without.
import { filterLines, type LineFilter, lineStates, type Verdict, verdicts, type YearLine } from '@luoshi/ledger';
import { type AccountFilterQuery, evidenceStanding, promiseClass, scheduleStanding } from '../api/year-account.ts';
import { apiFailure } from '../refusals/api-failure.ts';

/** Lines that fit. A word that none of a filter's values is throws `input-invalid` (400), naming the filter. */
export const linesAsked = (lines: readonly YearLine[], query: AccountFilterQuery): readonly YearLine[] =>
  filterLines(lines, filterOf(query));

function filterOf(query: AccountFilterQuery): LineFilter {
  return {
    verdict: listOf<Verdict>('verdict', query.verdict, verdicts),
    state: listOf('state', query.state, lineStates),
    evidence: listOf('evidence', query.evidence, evidenceStanding.options),
    schedule: listOf('schedule', query.schedule, scheduleStanding.options),
    class: listOf('class', query.class, promiseClass.options),
    heading: query.heading === '-' ? '' : query.heading,
    unit: query.unit === '-' ? null : query.unit,
    leaderPost: query.leader === '-' ? null : query.leader,
    cleared: query.cleared === undefined ? undefined : query.cleared === 'yes',
    words: query.words,
  };
}

function listOf<One extends string>(
  field: string,
  given: string | undefined,
  known: readonly One[],
): readonly One[] | undefined {
  if (given === undefined || given === '') return undefined;
  return given.split(',').map((word) => {
    const found = known.find((one) => one === word);
    if (found === undefined) throw apiFailure('input-invalid', { field, detail: word });
    return found;
  });
}
