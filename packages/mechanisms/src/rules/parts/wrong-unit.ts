// 退回改派: a unit gives back what is not its own before it signs; the office hands it on, and it never goes from unit to unit.
import type { CommandRule, Field } from '../../mechanism/command-rule.ts';
import type { State } from '../../mechanism/mechanism.ts';
import { text } from './text-field.ts';

export const returnedState: State = {
  id: 'unit-returned',
  name: { zh: '退回待改派', en: 'returned as not its own' },
  phase: 'waiting',
};

/** Why it is not the unit's own, and whose it may be. */
export const notOwnFields: readonly Field[] = [
  text('reason', '不属本单位职责的理由和依据', 'why it is not its own'),
  { id: 'suggested', name: { zh: '建议承办单位', en: 'unit it may belong to' }, kind: 'unit', required: false },
];

export const handOnEffects: CommandRule['effects'] = [
  { kind: 'hand-to', lead: 'leadUnit', co: 'coUnits' },
  { kind: 'issue-slip', slip: 'task-notice' },
];

/** The office keeps to the unit that it handed to. */
export const upholdUnit: CommandRule = {
  id: 'uphold-unit',
  name: { zh: '维持交办', en: 'Uphold the hand-out' },
  done: { zh: '维持原交办单位', en: 'upheld the hand-out' },
  from: [returnedState.id],
  to: 'back',
  by: ['office'],
  fields: [text('reason', '维持理由', 'reason')],
  evidence: 'none',
  answers: ['return-unit'],
  effects: [],
};

/** Commands that start the clocks of a unit anew: with a new unit the whole time begins again. */
export const handOuts = ['assign', 'hand-on'] as const;

/** From `assigned`, before it is signed for; signing says that it is the unit's own. Until then the office may correct itself too. */
export const wrongUnitCommands: readonly CommandRule[] = [
  {
    id: 'return-unit',
    name: { zh: '退回改派', en: 'Return as not our own' },
    done: { zh: '说明不属本单位职责，退回', en: 'returned it as not its own' },
    from: ['assigned'],
    to: returnedState.id,
    by: ['lead'],
    fields: notOwnFields,
    evidence: 'optional',
    effects: [],
  },
  {
    id: 'hand-on',
    name: { zh: '改派', en: 'Hand to another unit' },
    done: { zh: '改派其他单位', en: 'handed it to another unit' },
    from: ['assigned', returnedState.id],
    to: 'assigned',
    by: ['office'],
    fields: [
      { id: 'leadUnit', name: { zh: '牵头单位', en: 'lead unit' }, kind: 'unit', required: true },
      { id: 'coUnits', name: { zh: '配合单位', en: 'co-units' }, kind: 'units', required: false },
      text('requirement', '办理要求', 'what is required', false),
    ],
    evidence: 'none',
    answers: ['return-unit'],
    effects: handOnEffects,
  },
  upholdUnit,
];
