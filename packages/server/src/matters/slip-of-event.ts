// A document that a matter sent out into what its Word file prints.
import { type DocumentNumber, officialDate, type SlipDocument, targetText } from '@luoshi/documents';
import {
  type Commanded,
  commandRule,
  dateInChina,
  type Form,
  type IssuedSlip,
  type Matter,
  type Mechanism,
} from '@luoshi/mechanisms';
import type { KeptMatter } from '@luoshi/store';
import type { Naming } from './naming.ts';
import { evidenceOf, fieldText } from './present-history.ts';
import { keptMechanism } from './required-mechanism.ts';

interface Asked {
  readonly kept: KeptMatter;
  /** The event that issued it. */
  readonly seq: number;
  readonly governmentName: string;
  readonly naming: Naming;
}

/** Null where the matter issued nothing with that event. A slip of a kind without a form of its own prints as a follow-up slip. */
export function slipOfEvent({ kept, seq, governmentName, naming }: Asked): SlipDocument | null {
  const { matter, events } = kept;
  const issued = matter.slips.find((slip) => slip.seq === seq);
  const event = events.find((one) => one.seq === seq);
  if (!issued || event?.kind !== 'commanded') return null;
  const mechanism = keptMechanism(matter.opening.mechanism);
  const common = {
    mark: `${governmentName}人民政府督查室`,
    number: numberIn(issued.number, event.at),
    date: dateInChina(issued.at),
    addressee: naming.unit(matter.leadUnit).fullName,
    matterNumber: matter.id,
    task: matter.opening.title,
  };
  return { ...common, ...bodyOf({ issued, event, matter, kept, mechanism, naming }) } as SlipDocument; // the parts of one kind, by its `kind`
}

interface Body {
  readonly issued: IssuedSlip;
  readonly event: Commanded;
  readonly matter: Matter;
  readonly kept: KeptMatter;
  readonly mechanism: Mechanism;
  readonly naming: Naming;
}

type Without<Slip> = Slip extends SlipDocument
  ? Omit<Slip, 'mark' | 'number' | 'date' | 'addressee' | 'matterNumber' | 'task'>
  : never;

function bodyOf({ issued, event, matter, kept, mechanism, naming }: Body): Without<SlipDocument> {
  const { opening } = matter;
  const { form } = event;
  const limit = issued.limit ?? opening.limit ?? '';
  const leadUnit = naming.unit(matter.leadUnit).fullName;
  const said = (field: string) => text(form, field);
  switch (issued.slip) {
    case 'task-notice':
      return {
        kind: 'task-notice',
        instruction: opening.origin,
        leadUnit,
        coUnits: matter.coUnits.map((unit) => naming.unit(unit).name),
        limit: opening.limit ?? '',
        handling: said('requirement') || opening.targets.map(targetText).join('；') || opening.resultForm,
        contact: event.by.name,
      };
    case 'coordination':
      return {
        kind: 'coordination',
        obstacle: said('obstacle'),
        unitsConcerned: unitsIn(form).map((unit) => naming.unit(unit).name),
        leader: said('coordinator'),
        result: said('decision') || null,
        limit,
      };
    case 'interview':
      return {
        kind: 'interview',
        leadUnit,
        redSlips: redBefore(matter, issued),
        heldOn: said('heldOn'),
        interviewers: said('interviewers'),
        interviewed: said('interviewed'),
        reason: said('finding'),
        demand: said('demand'),
        limit,
      };
    case 'cancellation':
      return closing({ event, matter, kept, leadUnit });
    case 'conclusion':
      return conclusion({ event, matter, kept, mechanism, leadUnit, naming });
    default:
      if (issued.colour !== null)
        return {
          kind: issued.colour,
          leadUnit,
          originalLimit: opening.limit ?? '',
          reason: said('finding'),
          demand: said('demand'),
          limit,
        };
      return {
        kind: 'follow-up',
        method: nameOf(mechanism, event, 'method', naming),
        finding: said('finding'),
        gap: said('gap'),
        demand: allText(mechanism, event, naming),
        limit,
      };
  }
}

/** Numbers of the red slips in a row up to a document, since the last one of its kind. */
function redBefore({ slips }: Matter, { slip, seq }: IssuedSlip): readonly string[] {
  const earlier = slips.filter((one) => one.seq < seq && (one.colour !== null || one.slip === slip));
  return earlier.slice(earlier.findLastIndex(({ colour }) => colour !== 'red') + 1).map(({ number }) => number);
}

/** From what was proposed, planned and concluded last before it was delivered. */
function conclusion({
  event,
  matter,
  kept,
  mechanism,
  leadUnit,
  naming,
}: Omit<Body, 'issued'> & { readonly leadUnit: string }): Without<SlipDocument> {
  const last = (command: string): Commanded | undefined =>
    kept.events.findLast(
      (one): one is Commanded => one.kind === 'commanded' && one.command === command && one.seq < event.seq,
    );
  const said = (command: string, field: string) => {
    const found = last(command);
    return found === undefined ? '' : nameOf(mechanism, found, field, naming);
  };
  const { reviewDays } = matter.opening.parameters;
  return {
    kind: 'conclusion',
    object: leadUnit,
    basis: said('propose', 'basis'),
    content: said('propose', 'content'),
    method: said('plan', 'method'),
    period: `${officialDate(text(last('plan')?.form ?? {}, 'begins'))}至${officialDate(text(last('plan')?.form ?? {}, 'ends'))}`,
    team: said('plan', 'team'),
    conclusion: said('conclude', 'conclusion'),
    demand: said('conclude', 'rectification'),
    limit: text(event.form, 'rectifyBy'),
    reviewDays: typeof reviewDays === 'number' ? reviewDays : REVIEW_DAYS,
  };
}

/** Of matters opened before it was a parameter. */
const REVIEW_DAYS = 30;

function closing({
  event,
  matter,
  kept,
  leadUnit,
}: Pick<Body, 'event' | 'matter' | 'kept'> & { readonly leadUnit: string }): Without<SlipDocument> {
  const mechanism = keptMechanism(matter.opening.mechanism);
  const closedOn = dateInChina(event.at);
  return {
    kind: 'closing',
    leadUnit,
    limit: matter.opening.limit ?? '',
    closedOn,
    result: matter.progress?.text ?? '',
    evidence: evidenceOf(kept.events).map(({ name }) => name),
    verifiedBy: event.by.name,
    verifiedOn: closedOn,
    rating: mechanism.ratings.find(({ id }) => id === text(event.form, 'rating'))?.name.zh ?? '',
  };
}

const text = (form: Form, field: string): string => {
  const value = form[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

function unitsIn(form: Form): readonly string[] {
  const value = form.units;
  return Array.isArray(value) ? value.filter((unit): unit is string => typeof unit === 'string') : [];
}

function nameOf(mechanism: Mechanism, { command, form }: Commanded, id: string, naming: Naming): string {
  const field = commandRule(mechanism, command)?.fields.find((one) => one.id === id);
  const value = form[id];
  return field && value !== undefined ? fieldText(field, value, naming).zh : '';
}

/** Every field with its name, for documents whose fields no form of ours knows. */
function allText(mechanism: Mechanism, { command, form }: Commanded, naming: Naming): string {
  const fields = commandRule(mechanism, command)?.fields ?? [];
  return fields
    .flatMap((field) =>
      form[field.id] === undefined ? [] : [`${field.name.zh}：${fieldText(field, form[field.id]!, naming).zh}`],
    )
    .join('；');
}

/** 督通〔2026〕3号 taken apart; a number of another shape prints whole. */
export function numberIn(number: string, at: string): DocumentNumber {
  const found = /^(.+)〔(\d{4})〕(\d+)号$/.exec(number);
  const year = Number(dateInChina(at).slice(0, 4));
  return found
    ? { series: found[1]!, year: Number(found[2]), serial: Number(found[3]) }
    : { series: number, year, serial: 0 };
}
