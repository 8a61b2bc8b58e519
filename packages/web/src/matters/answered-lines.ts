// What a command answers: what its rule names, the slips that wait for the reply, or what the unit applied for; shown above the form, so that nobody has to look it up.
import type { Mechanism } from '@luoshi/mechanisms';
import type { MatterDetail } from '../api/contract.ts';
import type { Drafts } from '../form/form-values.ts';

type Line = MatterDetail['history'][number];
type Answering = Pick<MatterDetail, 'history' | 'slips' | 'events'> & { readonly item: { readonly state: string } };

/** Lines of the history, the oldest first; none for a command that answers nothing. */
export function answeredLines(
  { item, history, slips }: Omit<Answering, 'events'>,
  command: string,
  { commands }: Pick<Mechanism, 'commands'>,
): readonly Line[] {
  const rule = commands.find(({ id }) => id === command);
  if (rule === undefined) return [];
  if (rule.answers !== undefined) {
    const last = rule.answers.flatMap((id) => history.findLast((line) => line.command === id) ?? []);
    return last.filter(saysSomething).sort((one, other) => one.seq - other.seq);
  }
  if (rule.effects.some(({ kind }) => kind === 'answer-slip')) {
    const open = slips.filter(({ limit, answeredAt }) => limit !== null && answeredAt === null);
    return history.filter(({ seq }) => open.some((slip) => slip.seq === seq));
  }
  const decides = rule.from.length === 1 && rule.to !== 'same' && !rule.by.includes('lead');
  if (!decides) return [];
  const asks = commands.filter(({ to, by }) => to === item.state && by.includes('lead'));
  const asked = [...history].reverse().find((line) => asks.some(({ id }) => id === line.command));
  return asked !== undefined && saysSomething(asked) ? [asked] : [];
}

const saysSomething = ({ fields, evidence }: Line): boolean => fields.length > 0 || evidence.length > 0;

/** Fields of the same name and kind as in what is answered: the day that was asked for is the day that is proposed. */
export function knownFrom(
  lines: readonly Line[],
  { events }: Pick<Answering, 'events'>,
  fields: readonly { readonly id: string; readonly kind: string }[],
): Drafts {
  const asked = events.find(({ seq }) => seq === lines.at(-1)?.seq);
  if (asked?.kind !== 'commanded') return {};
  const days = fields.flatMap(({ id, kind }): [string, string][] => {
    const value = asked.form[id];
    return kind === 'date' && typeof value === 'string' ? [[id, value]] : [];
  });
  return Object.fromEntries(days);
}
