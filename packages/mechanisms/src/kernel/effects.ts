// What a command does to a matter beside moving it and its clocks.
import type { IsoDate } from '../calendar/index.ts';
import type { Effect } from '../mechanism/command-rule.ts';
import { slipColours } from '../mechanism/slip-rule.ts';
import type { Commanded, Form } from './event.ts';
import { nodesIn } from './form.ts';
import type { IssuedSlip, Matter, MatterNode } from './matter.ts';

type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

/** `extend`, `reclassify` and node clocks are seen to by the clocks themselves. */
export function applyEffect(matter: Matter, effect: Effect, event: Commanded): Matter {
  switch (effect.kind) {
    case 'plan-nodes':
      return { ...matter, nodes: planned(matter.nodes, event, effect.field) };
    case 'pass-node':
      return { ...matter, nodes: passed(matter.nodes, event) };
    case 'suspend':
      return { ...matter, pauses: [...matter.pauses, { from: event.at, until: null }] };
    case 'resume':
      return {
        ...matter,
        pauses: matter.pauses.map((pause) => (pause.until === null ? { ...pause, until: event.at } : pause)),
      };
    case 'reclassify':
      return { ...matter, class: effect.class };
    case 'hand-to':
      return handedTo(matter, effect, event);
    case 'rate':
      return { ...matter, rating: textIn(event.form, effect.field) };
    case 'progress':
      return { ...matter, progress: reported(matter, effect, event) };
    case 'issue-slip':
      return { ...matter, slips: [...matter.slips, issued(effect, event)] };
    case 'answer-slip':
      return { ...matter, slips: answered(matter.slips, effect, event) };
    case 'handle':
      return matter.handlers.includes(event.by.person)
        ? matter
        : { ...matter, handlers: [...matter.handlers, event.by.person] };
    case 'count':
      return { ...matter, counts: { ...matter.counts, [effect.what]: matter.counts[effect.what] + 1 } };
    case 'extend':
      return matter;
  }
}

/** Nodes that are passed stay; the others make room for the new plan. */
function planned(nodes: readonly MatterNode[], { form, seq }: Commanded, field: string): readonly MatterNode[] {
  const fresh = nodesIn(form, field).map(({ title, date }, at) => ({
    id: `n${seq}-${at + 1}`,
    title,
    date: date as IsoDate,
    passedAt: null,
  }));
  return [...nodes.filter(({ passedAt }) => passedAt !== null), ...fresh];
}

function passed(nodes: readonly MatterNode[], { at }: Commanded): readonly MatterNode[] {
  const first = nodes.find(({ passedAt }) => passedAt === null);
  return nodes.map((node) => (node === first ? { ...node, passedAt: at } : node));
}

/** Whoever leads does not cooperate with themselves. */
function handedTo(matter: Matter, { lead, co }: EffectOf<'hand-to'>, { form }: Commanded): Matter {
  const leadUnit = textIn(form, lead) ?? matter.leadUnit;
  const units = form[co];
  const named = Array.isArray(units) ? units.filter((unit): unit is string => typeof unit === 'string') : [];
  const coUnits = [...new Set(named.length === 0 ? matter.coUnits : named)].filter((unit) => unit !== leadUnit);
  return { ...matter, leadUnit, coUnits };
}

/** A figure that was not given this time stays as it was last reported. */
function reported({ progress }: Matter, effect: EffectOf<'progress'>, { at, form }: Commanded): Matter['progress'] {
  return {
    at,
    text: textIn(form, effect.text) ?? progress?.text ?? '',
    value: numberIn(form, effect.value) ?? progress?.value ?? null,
    share: numberIn(form, effect.share) ?? progress?.share ?? null,
  };
}

function issued({ slip, colourField }: EffectOf<'issue-slip'>, { form, at, seq, slipNumber }: Commanded): IssuedSlip {
  const colour = colourField === undefined ? null : form[colourField];
  const limit = textIn(form, 'slipLimit');
  return {
    slip,
    number: slipNumber ?? '',
    colour: slipColours.find((each) => each === colour) ?? null,
    at,
    seq,
    limit: limit as IsoDate | null,
    answeredAt: null,
  };
}

function answered(
  slips: readonly IssuedSlip[],
  effect: EffectOf<'answer-slip'>,
  { at, form }: Commanded,
): readonly IssuedSlip[] {
  const waiting = slips.filter(({ limit, answeredAt }) => limit !== null && answeredAt === null);
  const meant = answersAll(effect, form) ? waiting : waiting.slice(0, 1);
  return slips.map((slip) => (meant.includes(slip) ? { ...slip, answeredAt: at } : slip));
}

/** Whether one answer is meant for every slip that waits. */
export const answersAll = ({ scope }: EffectOf<'answer-slip'>, form: Form): boolean => form[scope] === 'all';

function textIn(form: Form, field: string): string | null {
  const value = form[field];
  return typeof value === 'string' && value !== '' ? value : null;
}

function numberIn(form: Form, field: string): number | null {
  const value = form[field];
  return typeof value === 'number' ? value : null;
}
