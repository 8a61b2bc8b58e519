import type { MatterRefusal, MatterRefusalCode } from '../kernel/refusal.ts';
import { calendarEn } from './calendar-en.ts';
import { nameOf } from './names.ts';

/** Sentences of the kernel's refusals in English. */
export const matterEn: Readonly<Record<MatterRefusalCode, (facts: MatterRefusal['facts']) => string>> = {
  'stale-version': () =>
    'Somebody else acted on this matter after you opened it. Look at what changed, then try again.',
  'command-unknown': ({ command }) => `There is no command “${command}”. Reload the page and try again.`,
  'command-not-now': ({ command, state }) =>
    `The matter is in state “${nameOf(state, 'en')}”, in which “${nameOf(command, 'en')}” cannot be done. Take the step before it first.`,
  'not-yours': ({ command, by }) =>
    `Only ${nameOf(by, 'en')} can do “${nameOf(command, 'en')}”. If the matter was given to the wrong unit, tell the supervision office.`,
  'class-not-meant': ({ command, class: which }) =>
    `“${nameOf(command, 'en')}” is not for matters of class “${nameOf(which, 'en')}”. The supervision office can change the class.`,
  'class-unknown': ({ class: which }) => `There is no class “${which}”. Choose one from the list.`,
  'field-missing': ({ fieldEn }) => `Fill in “${fieldEn}”.`,
  'field-invalid': ({ fieldEn }) => `“${fieldEn}” cannot hold that. Check its content, form and length.`,
  'field-unknown': ({ field }) => `The form has no field “${field}”. Reload the page and fill it in again.`,
  'date-past': ({ fieldEn }) => `“${fieldEn}” lies in the past. Enter today or a later day.`,
  'date-coming': ({ fieldEn }) => `“${fieldEn}” lies in the future. Enter today or an earlier day.`,
  'nodes-disordered': ({ fieldEn }) => `“${fieldEn}” must be in the order of their dates, one node a day.`,
  'nodes-all-passed': () => 'No node is left to report. Apply to close, or hand in a new plan first.',
  'evidence-missing': ({ command }) =>
    `“${nameOf(command, 'en')}” needs evidence. Attach a photo or a file, then send again.`,
  'limit-passed': ({ due }) =>
    `The limit (${due}) is over. An extension has to be asked for before it; finish the work and explain the delay to the office.`,
  'limit-not-later': ({ due }) => `The new limit must be after the present one (${due}).`,
  'limit-not-passed': ({ command, due }) =>
    `“${nameOf(command, 'en')}” has to wait until the time that somebody else has is over (${due === '' ? 'not running yet' : due}).`,
  'limit-too-late': ({ last }) =>
    `It cannot be extended beyond ${last}. Enter that day or an earlier one; if the work takes longer, reply with how it stands.`,
  'same-person': ({ name }) =>
    `${name} handled this matter or took this decision; somebody else has to verify or review it.`,
  'children-open': ({ open }) =>
    `${open} matters given on to lower governments are still open. Wait until they are closed.`,
  'slip-waits': ({ number, limit }) =>
    `The slip before (${number}) may still be answered until ${limit}. Issue the next one after that.`,
  'slip-colour-lower': () => 'The slip before was not answered in time. The next one cannot have a lower colour.',
  'interview-uncalled': ({ needed, sent }) =>
    Number(needed) === 0
      ? 'Under the rule of this matter nobody is interviewed. The number of red slips can be set under System, Mechanisms, for new matters.'
      : `An interview follows ${needed} red slips in a row; so far there are ${sent}. Issue slips first.`,
  'no-slip-waits': () => 'No slip waits for an answer.',
  'calendar-missing': calendarEn['calendar-missing'],
  'parameter-invalid': ({ parameter, value }) =>
    `The parameter “${parameter}” cannot be “${value}”. Enter a value within its bounds.`,
};
