import { z } from 'zod';
import { commandOffer } from './command-offer.ts';
import { colour, daysOver, lastWorkingDay, matterItem } from './matter.ts';
import { bilingual, day, instant, leaderName, unitName } from './named.ts';

/** One line of somebody's to-do list: a matter and the command that moves it on. */
export const todoCard = z.object({
  item: matterItem,
  why: z
    .enum([
      'to-hand-out',
      'to-sign',
      'returned',
      'slip',
      'feedback',
      'node',
      'to-verify',
      'extension',
      'interview',
      'overdue',
      'behind',
      'near',
      'waited-out',
      'your-turn',
    ])
    .describe('Why it is on the list.'),
  due: day.nullable(),
  workingDaysLeft: z.number().int().nullable(),
  lastWorkingDay,
  daysOver,
  isLate: z.boolean(),
  command: commandOffer.describe('The one that moves it on.'),
  lastProgress: z
    .object({ at: instant, text: z.string(), value: z.number().nullable(), share: z.number().nullable() })
    .nullable(),
  target: z.object({ measure: z.string(), value: z.number(), unit: z.string() }).nullable(),
});
export type TodoCard = z.infer<typeof todoCard>;

export const todo = z.object({ cards: z.array(todoCard), more: z.boolean().describe('More than are shown.') });
export type Todo = z.infer<typeof todo>;

export const notice = z.object({
  id: z.string(),
  matter: z.string(),
  title: z.string(),
  what: z.enum([
    'near',
    'breach',
    'escalate',
    'assigned',
    'returned',
    'urged',
    'slip',
    'applied',
    'extension',
    'coordination',
    'interview-called',
    'interview',
    'document',
    'suspended',
    'resumed',
    'withdrawn',
    'closed',
  ]),
  clock: z.string().nullable(),
  clockName: bilingual.nullable(),
  key: z.string(),
  at: instant,
  readAt: instant.nullable(),
});
export const notices = z.object({ notices: z.array(notice), unread: z.number().int() });
export type Notices = z.infer<typeof notices>;

const lights = z.object({
  green: z.number().int(),
  yellow: z.number().int(),
  red: z.number().int(),
  off: z.number().int(),
});
const counted = {
  total: z.number().int(),
  lights,
  closed: z.number().int(),
  suspended: z.number().int().describe('With `closed` and the three colours it adds up to `total`.'),
};

export const board = z.object({
  columns: z.array(
    z.object({
      mechanism: z.string(),
      state: z.string(),
      name: bilingual,
      phase: z.string(),
      total: z.number().int(),
      lights,
      items: z.array(matterItem).describe('The most urgent ones.'),
    }),
  ),
  total: z.number().int(),
});
export type Board = z.infer<typeof board>;

export const cockpit = z.object({
  asOf: instant,
  total: z.number().int().describe('The one denominator: matters handed out and not withdrawn.'),
  lights,
  closed: z.number().int(),
  suspended: counted.suspended,
  byUnit: z.array(z.object({ unit: unitName, ...counted, share: z.number().nullable() })),
  byHeading: z.array(z.object({ heading: z.string(), ...counted, share: z.number().nullable() })),
  byLeader: z.array(z.object({ leader: leaderName.nullable(), ...counted, share: z.number().nullable() })),
  needMe: z.array(matterItem).describe('At most ten, the most urgent first; of a leader those of his posts.'),
  trend: z.array(
    z.object({
      month: z.string().describe('YYYY-MM.'),
      opened: z.number().int(),
      closed: z.number().int(),
      open: z.number().int(),
    }),
  ),
});
export type Cockpit = z.infer<typeof cockpit>;

export const dues = z.object({
  days: z.array(
    z.object({
      day,
      isWorkingDay: z.boolean().nullable().describe('Null where the calendar is not known.'),
      dues: z.array(
        z.object({
          matter: z.string(),
          title: z.string(),
          unit: unitName,
          clock: z.string(),
          clockName: bilingual,
          key: z.string(),
          colour,
        }),
      ),
    }),
  ),
});
export type Dues = z.infer<typeof dues>;

export const burden = z.object({
  months: z.array(z.string().describe('YYYY-MM.')),
  units: z.array(
    z.object({
      unit: unitName,
      forms: z.array(z.number().int()).describe('Forms the unit filled in, by month.'),
      slips: z.array(z.number().int()).describe('Slips it received, by month.'),
      matters: z.number().int().describe('Matters it leads that are open.'),
    }),
  ),
});
export type Burden = z.infer<typeof burden>;

/** One deduction of a unit's score. It names the matter and what happened, never a person. */
export const scoreDeduction = z.object({
  matter: z.string(),
  title: z.string(),
  why: z.enum(['late-clock', 'returned', 'orange-slip', 'red-slip']),
  what: bilingual.nullable().describe('The clock that was missed, or the slip by its number; null for a return.'),
  on: day,
  points: z.number(),
});

export const unitScores = z.object({
  from: day,
  to: day,
  units: z.array(
    z.object({
      unit: unitName,
      points: z.number().nullable().describe('Mean over the matters, to a tenth; null for none.'),
      matters: z.number().int().describe('The denominator.'),
      late: z.number().int(),
      returned: z.number().int(),
      slips: z.number().int(),
      deductions: z.array(scoreDeduction).describe('All of the quarter, the earliest first.'),
    }),
  ),
});
export type UnitScores = z.infer<typeof unitScores>;
