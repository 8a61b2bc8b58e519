// Events of a matter into lines that a person reads: who did what when, and what they filled in.
import {
  type Bilingual,
  commandRule,
  type Evidence,
  type Field,
  type FieldValue,
  type MatterEvent,
  type Mechanism,
} from '@luoshi/mechanisms';
import type { MatterDetail } from '../api/matter.ts';
import type { Naming } from './naming.ts';

type HistoryLine = MatterDetail['history'][number];

const openedWords: Bilingual = { zh: '登记事项', en: 'opened the matter' };

/** `above` names the units of the government that gave the matter down; without it they stand by their ids. */
export function presentHistory(
  events: readonly MatterEvent[],
  mechanism: Mechanism,
  naming: Naming,
  above: Naming | null = null,
): HistoryLine[] {
  return events.map((event) => {
    const { seq, at, by } = event;
    const own = above !== null && by.relations.includes('superior') ? above : naming;
    const unit = by.unit === null ? null : own.unit(by.unit).name;
    const line = { seq, at, by: { name: by.name, unit, post: own.leader(by.post)?.title ?? null } };
    if (event.kind === 'opened')
      return { ...line, what: openedWords, command: null, fields: [], evidence: [], slipNumber: null };
    const rule = commandRule(mechanism, event.command);
    return {
      ...line,
      what: rule?.done ?? { zh: event.command, en: event.command },
      command: event.command,
      fields: (rule?.fields ?? []).flatMap((field) => fieldLine(field, event.form[field.id], naming)),
      evidence: event.evidence.map((file) => ({ ...file })),
      slipNumber: event.slipNumber,
    };
  });
}

/** All evidence of a matter, each file once, in the order in which it came. */
export function evidenceOf(events: readonly MatterEvent[]): Evidence[] {
  const files = events.flatMap((event) => (event.kind === 'commanded' ? event.evidence : []));
  return [...new Map(files.map((file) => [file.sha256, { ...file }])).values()];
}

function fieldLine(field: Field, value: FieldValue | undefined, naming: Naming): HistoryLine['fields'] {
  if (value === undefined || value === '') return [];
  return [{ id: field.id, name: field.name, text: fieldText(field, value, naming) }];
}

/** A field's value as one reads it, in both languages. */
export function fieldText(field: Field, value: FieldValue, naming: Naming): Bilingual {
  const option = field.options?.find(({ id }) => id === value);
  if (option) return option.name;
  const unit = (id: string) => naming.unit(id).name;
  const text = Array.isArray(value)
    ? value.map((entry) => (typeof entry === 'string' ? unit(entry) : `${entry.date} ${entry.title}`)).join('、')
    : field.kind === 'unit'
      ? unit(String(value))
      : String(value);
  return { zh: text, en: text };
}
