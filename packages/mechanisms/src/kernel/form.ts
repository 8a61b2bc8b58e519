// The values of a form, checked against the fields of its command.
import { type IsoDate, isIsoDate } from '../calendar/index.ts';
import type { CommandRule, Field, Option } from '../mechanism/command-rule.ts';
import type { ParameterValues } from '../mechanism/parameter.ts';
import type { FieldValue, Form, NodeEntry } from './event.ts';
import { type MatterRefusal, refuse } from './refusal.ts';

/** Longest text in one field, in UTF-16 units; most entries in a list. */
const TEXT_UNITS = 4_000;
const LIST_ENTRIES = 60;

interface Circumstances {
  /** The day of the command in China. */
  readonly today: IsoDate;
  /** Those the matter was opened with. */
  readonly parameters: ParameterValues;
  readonly matter: string;
  /** Names of those who put the matter forward. */
  readonly proposers: readonly string[];
}

/** The first thing wrong with a form, or null. */
export function checkForm(rule: CommandRule, form: Form, circumstances: Circumstances): MatterRefusal | null {
  const asked = rule.fields.filter((field) => isAsked(field, form));
  const isKnown = (id: string) => (form[id] === '' ? rule.fields : asked).some((field) => field.id === id);
  const unknown = Object.keys(form).find((id) => !isKnown(id));
  if (unknown !== undefined) return refuse('field-unknown', { command: rule.id, field: unknown });
  for (const field of asked) {
    const refusal = checkField(rule, field, form[field.id], circumstances);
    if (refusal) return refusal;
  }
  return null;
}

/** Whether the form, as far as it is filled in, asks for this field at all. */
export const isAsked = ({ when }: Field, form: Form): boolean =>
  when === undefined || when.is.some((value) => value === form[when.field]);

/** Whether an answer can be chosen under these parameters. */
export const isOffered = ({ needs }: Option, parameters: ParameterValues): boolean =>
  needs === undefined || parameters[needs.parameter] === needs.is;

/** The nodes in a field; none where the field is empty. */
export function nodesIn(form: Form, field: string): readonly NodeEntry[] {
  const value = form[field];
  return isNodes(value) ? value : [];
}

function checkField(
  rule: CommandRule,
  field: Field,
  value: FieldValue | undefined,
  circumstances: Circumstances,
): MatterRefusal | null {
  const { today } = circumstances;
  const facts = { command: rule.id, field: field.id, fieldZh: field.name.zh, fieldEn: field.name.en };
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return field.required ? refuse('field-missing', facts) : null;
  if (!fits(field, value, circumstances)) return refuse('field-invalid', facts);
  const dates = datesOf(field, value);
  if (field.notBeforeToday && dates.some((date) => date < today)) return refuse('date-past', facts);
  if (field.notAfterToday && dates.some((date) => date > today)) return refuse('date-coming', facts);
  if (field.kind === 'nodes' && dates.some((date, at) => at > 0 && date <= dates[at - 1]!))
    return refuse('nodes-disordered', facts);
  return null;
}

function fits(field: Field, value: FieldValue, { parameters, matter, proposers }: Circumstances): boolean {
  switch (field.kind) {
    case 'text':
    case 'unit':
      return typeof value === 'string' && value.trim() !== '' && value.length <= TEXT_UNITS;
    case 'proposer':
      return proposers.some((name) => name === value);
    case 'matter':
      return typeof value === 'string' && value !== matter && /^\S{1,80}$/.test(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && isWithinShare(field, value);
    case 'date':
      return typeof value === 'string' && isIsoDate(value);
    case 'choice':
      return field.options?.some((option) => option.id === value && isOffered(option, parameters)) ?? false;
    case 'units':
      return Array.isArray(value) && value.length <= LIST_ENTRIES && value.every((unit) => typeof unit === 'string');
    case 'nodes':
      return isNodes(value) && value.length <= LIST_ENTRIES && value.every(({ date }) => isIsoDate(date));
  }
}

/** A field named `share` is a percentage of the whole. */
const isWithinShare = ({ id }: Field, value: number): boolean => id !== 'share' || (value >= 0 && value <= 100);

function datesOf({ kind }: Field, value: FieldValue): readonly string[] {
  if (kind === 'date' && typeof value === 'string') return [value];
  return kind === 'nodes' && isNodes(value) ? value.map(({ date }) => date) : [];
}

function isNodes(value: FieldValue | undefined): value is readonly NodeEntry[] {
  if (!Array.isArray(value)) return false;
  const entries: readonly unknown[] = value;
  return entries.every(
    (entry) =>
      typeof entry === 'object' &&
      entry !== null &&
      'title' in entry &&
      typeof entry.title === 'string' &&
      entry.title.trim() !== '' &&
      'date' in entry &&
      typeof entry.date === 'string',
  );
}
