// 延期: asked for before the limit by the unit, answered by the office with a new day.
import type { ClockRule } from '../../mechanism/clock-rule.ts';
import type { CommandRule, Field } from '../../mechanism/command-rule.ts';
import type { State } from '../../mechanism/mechanism.ts';
import type { Parameter } from '../../mechanism/parameter.ts';
import { days } from './day-kinds.ts';
import { comingDay, text } from './text-field.ts';

export const extensionPending: State = {
  id: 'extension-pending',
  name: { zh: '待延期审批', en: 'extension pending' },
  phase: 'open',
};

export const extensionParameter: Parameter = days(
  'extensionAnswerDays',
  '延期审批时限（工作日）',
  'working days to answer a request for extension',
  2,
  null,
);

export const extensionAnswerClock: ClockRule = {
  id: 'extension-answer',
  name: { zh: '延期审批', en: 'answer to the request for extension' },
  startsAt: ['request-extension'],
  limit: { kind: 'working-days', amount: 'extensionAnswerDays' },
  stoppedBy: ['grant-extension', 'refuse-extension'],
  holder: 'office',
  breach: { light: 'yellow', reminds: 'office' },
};

interface Extending {
  /** What the unit has to say beside reason, progress and day. */
  readonly fields?: readonly Field[];
  /** Parameter: months from the beginning of a clock in which every extension has to end. */
  readonly within?: string;
}

/** `clocks` are those that an extension moves and before whose end it has to be asked for. */
export function extensionCommands(
  from: readonly string[],
  clocks: readonly string[],
  { fields = [], within }: Extending = {},
): readonly CommandRule[] {
  return [
    {
      id: 'request-extension',
      name: { zh: '申请延期', en: 'Request extension' },
      done: { zh: '申请延期', en: 'requested an extension' },
      source: { document: '山西省“13710”运行通报所列要求：延期须在时限前提出' },
      from,
      to: extensionPending.id,
      by: ['lead'],
      fields: [
        text('reason', '延期理由', 'reason'),
        text('progress', '目前进展', 'progress so far'),
        comingDay('until', '预计完成日期', 'expected finish'),
        ...fields,
      ],
      evidence: 'optional',
      before: clocks,
      effects: [{ kind: 'handle' }],
    },
    {
      id: 'grant-extension',
      name: { zh: '批准延期', en: 'Grant extension' },
      done: { zh: '批准延期', en: 'granted the extension' },
      from: [extensionPending.id],
      to: 'back',
      by: ['office'],
      fields: [comingDay('until', '延至', 'new limit'), text('opinion', '审批意见', 'opinion', false)],
      evidence: 'none',
      effects: [
        ...clocks.map((clock) => ({
          kind: 'extend' as const,
          clock,
          field: 'until',
          ...(within === undefined ? {} : { within }),
        })),
        { kind: 'count', what: 'extension' },
      ],
    },
    {
      id: 'refuse-extension',
      name: { zh: '不同意延期', en: 'Refuse extension' },
      done: { zh: '未同意延期', en: 'refused the extension' },
      from: [extensionPending.id],
      to: 'back',
      by: ['office'],
      fields: [text('reason', '理由', 'reason')],
      evidence: 'none',
      effects: [],
    },
  ];
}
