// What is typed into a command's form, and the values it sends.
import type { CommandOffer, CommandRequest, FormField } from '../api/contract.ts';

export interface NodeDraft {
  readonly title: string;
  /** ISO date; empty until chosen. */
  readonly date: string;
}

/** One draft a field: text for most, ids for `units`, entries for `nodes`. */
export type Draft = string | readonly string[] | readonly NodeDraft[];
export type Drafts = Readonly<Record<string, Draft>>;

export type FieldProblem = 'missing' | 'number-wrong';

export const emptyDraft = ({ kind }: Pick<FormField, 'kind'>): Draft =>
  kind === 'units' || kind === 'nodes' ? [] : '';

/** The answers that a form proposes before anything is typed. */
export const proposedIn = (fields: readonly FormField[]): Drafts =>
  Object.fromEntries(fields.flatMap(({ id, initial }) => (initial === undefined ? [] : [[id, initial]])));

/** Fields that the form as far as it is filled in asks for: some are asked only after a certain answer to another. */
export const askedFields = (fields: readonly FormField[], drafts: Drafts): readonly FormField[] =>
  fields.filter(({ when }) => when === undefined || when.is.some((value) => value === drafts[when.field]));

/** The problems a person can mend before anything is sent; the rules themselves are the server's. */
export function problemsOf(fields: readonly FormField[], drafts: Drafts): Readonly<Record<string, FieldProblem>> {
  const found = askedFields(fields, drafts).flatMap((field): [string, FieldProblem][] => {
    const draft = drafts[field.id] ?? emptyDraft(field);
    if (isEmpty(draft)) return field.required ? [[field.id, 'missing']] : [];
    return field.kind === 'number' && numberIn(draft) === null ? [[field.id, 'number-wrong']] : [];
  });
  return Object.fromEntries(found);
}

/** Empty fields are left out. */
export function formOf(fields: readonly FormField[], drafts: Drafts): NonNullable<CommandRequest['form']> {
  const values = askedFields(fields, drafts).flatMap(
    (field): [string, NonNullable<CommandRequest['form']>[string]][] => {
      const draft = drafts[field.id] ?? emptyDraft(field);
      if (isEmpty(draft)) return [];
      if (field.kind === 'number') return [[field.id, numberIn(draft)!]];
      if (field.kind === 'nodes')
        return [[field.id, nodesIn(draft).filter(({ title, date }) => title.trim() !== '' || date !== '')]];
      return [[field.id, typeof draft === 'string' ? draft.trim() : [...(draft as readonly string[])]]];
    },
  );
  return Object.fromEntries(values);
}

/** A form that one tap can send: nothing has to be filled in or attached. */
export const isOneTap = ({ fields, evidence }: CommandOffer): boolean =>
  evidence === 'none' && fields.every(({ required }) => !required);

export const nodesIn = (draft: Draft): readonly NodeDraft[] =>
  typeof draft === 'string' ? [] : draft.filter((entry): entry is NodeDraft => typeof entry !== 'string');

function isEmpty(draft: Draft): boolean {
  if (typeof draft === 'string') return draft.trim() === '';
  return draft.every((entry) =>
    typeof entry === 'string' ? entry === '' : entry.title.trim() === '' && entry.date === '',
  );
}

/** Full-width digits and a trailing percent sign are what people type. */
function numberIn(draft: Draft): number | null {
  if (typeof draft !== 'string') return null;
  const text = draft.normalize('NFKC').trim().replace(/,/g, '').replace(/%$/, '');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
