import { type Mechanism, mechanisms } from '@luoshi/mechanisms';
import { describe, expect, it } from 'vitest';
import type { MatterDetail } from '../src/api/contract.ts';
import { rankedCommands } from '../src/matters/ranked-commands.ts';

const rules = mechanisms.find(({ id }) => id === '13710')!;

interface Standing {
  readonly state: string;
  readonly due: string | null;
  readonly passed: readonly string[];
  readonly offered: readonly string[];
  /** Percent reported done; nothing yet when left out. */
  readonly share?: number;
  /** The next limit has passed. */
  readonly isLate?: boolean;
  /** A slip of this kind is due. */
  readonly slip?: string;
}

function ranked({ state, due, passed, offered, share, isLate = false, slip }: Standing, mechanism: Mechanism) {
  const detail = {
    item: {
      state,
      share: share ?? null,
      nextDue: due === null ? null : { clock: due, daysOver: isLate ? { amount: 4, counted: 'calendar' } : null },
    },
    proposedSlips: slip === undefined ? [] : [{ slip, colour: 'orange', clock: due, key: '' }],
    steps: mechanism.steps.map(({ id, name }) => ({
      id,
      name,
      passedAt: passed.includes(id) ? '2026-03-10T02:00:00Z' : null,
    })),
    commands: offered.map((id) => ({ ...mechanism.commands.find((rule) => rule.id === id)!, id })),
  } as unknown as Pick<MatterDetail, 'item' | 'steps' | 'commands' | 'proposedSlips'>;
  return rankedCommands(detail, mechanism).map(({ offer, movesOn }) => (movesOn ? `${offer.id}!` : offer.id));
}

describe('the commands of a matter', () => {
  it.each<[string, Standing, readonly string[]]>([
    [
      'a unit keeps the next limit first',
      {
        state: 'working',
        due: 'first',
        passed: ['assign', '1'],
        offered: ['request-extension', 'report-progress', 'answer-slip', 'apply-close'],
      },
      ['report-progress!', 'apply-close!', 'request-extension', 'answer-slip'],
    ],
    [
      'a unit whose work is not all done reports before it applies, also when closing is what runs out next',
      {
        state: 'working',
        due: 'close',
        passed: ['assign', '1', '3'],
        offered: ['apply-close', 'report-progress', 'request-extension'],
        share: 60,
      },
      ['report-progress!', 'apply-close!', 'request-extension'],
    ],
    [
      'a unit whose work is all done applies first',
      {
        state: 'working',
        due: 'close',
        passed: ['assign', '1', '3'],
        offered: ['report-progress', 'apply-close', 'request-extension'],
        share: 100,
      },
      ['apply-close!', 'request-extension', 'report-progress'],
    ],
    [
      'an office has nothing to press first while the unit works',
      {
        state: 'working',
        due: 'close',
        passed: ['assign', '1', '3'],
        offered: ['suspend', 'withdraw', 'urge', 'issue-follow-up'],
      },
      ['urge', 'issue-follow-up', 'suspend', 'withdraw'],
    ],
    [
      'an office urges a unit that is late',
      {
        state: 'working',
        due: 'first',
        passed: ['assign', '1'],
        offered: ['make-continuing', 'issue-follow-up', 'issue-coordination', 'urge', 'suspend'],
        isLate: true,
      },
      ['urge!', 'issue-follow-up!', 'make-continuing', 'issue-coordination', 'suspend'],
    ],
    [
      'an office sends the slip that is due to a unit that is late',
      {
        state: 'working',
        due: 'first',
        passed: ['assign', '1'],
        offered: ['make-continuing', 'issue-follow-up', 'urge'],
        isLate: true,
        slip: 'follow-up',
      },
      ['issue-follow-up!', 'urge!', 'make-continuing'],
    ],
    [
      'an office verifies before it returns',
      { state: 'applied', due: null, passed: ['assign', '1', '3', '7-1'], offered: ['return', 'close'] },
      ['close!', 'return'],
    ],
  ])('%s', (_, standing, want) => {
    expect(ranked(standing, rules)).toEqual(want);
  });
});
