// The history of a livelihood item's matter into what deputies and pages see of it: months, nodes, pictures, inspections.
import { dateInChina, type Evidence, type FieldValue, type MatterEvent, phaseOf } from '@luoshi/mechanisms';
import type { KeptMatter } from '@luoshi/store';
import type { LivelihoodProgress } from '../api/livelihood.ts';
import { type Presenting, presentItem } from '../matters/present-item.ts';
import { keptMechanism } from '../matters/required-mechanism.ts';

type Commanded = Extract<MatterEvent, { kind: 'commanded' }>;

export function itemProgress({ item, matter, events }: KeptMatter, presenting: Presenting): LivelihoodProgress {
  const shown = presentItem(item, presenting);
  const commands = events.filter((event): event is Commanded => event.kind === 'commanded');
  return {
    matter: item.id,
    state: shown.state,
    stateName: shown.stateName,
    phase: shown.phase,
    light: shown.light,
    share: matter.progress?.share ?? null,
    text: matter.progress?.text ?? null,
    reportedAt: matter.progress?.at ?? null,
    limit: item.limit,
    leadUnit: shown.leadUnit,
    months: monthsOf(commands, endOf(item.closedAt, presenting.now)),
    nodes: matter.nodes.map(({ title, date, passedAt }) => ({
      title,
      date,
      passedOn: passedAt === null ? null : dateInChina(passedAt),
    })),
    files: filesOf(commands),
    inspections: commands.filter(({ command }) => command === 'note-inspection').map(inspectionOf),
  };
}

const endOf = (closedAt: string | null, now: string): string => dateInChina(closedAt ?? now).slice(0, 7);

/** A share that was reported holds until the next one; months without a report are there too. */
function monthsOf(commands: readonly Commanded[], last: string): LivelihoodProgress['months'] {
  const reports = commands.flatMap(({ command, at, form }) =>
    reporting.has(command) ? [{ month: dateInChina(at).slice(0, 7), share: numberIn(form.share) }] : [],
  );
  const begun = commands.find(({ command }) => command === 'assign');
  const months: LivelihoodProgress['months'] = [];
  if (!begun) return months;
  let share: number | null = null;
  for (let month = dateInChina(begun.at).slice(0, 7); month <= last; month = monthAfter(month)) {
    const own = reports.filter((report) => report.month === month);
    share = own.findLast((report) => report.share !== null)?.share ?? share;
    months.push({ month, share, reported: own.length > 0 });
  }
  return months;
}

const reporting: ReadonlySet<string> = new Set(['report-progress', 'report-node', 'apply-close']);

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function filesOf(commands: readonly Commanded[]): LivelihoodProgress['files'] {
  const files = new Map<string, Evidence & { readonly on: string }>();
  for (const { evidence, at } of commands)
    for (const file of evidence) if (!files.has(file.sha256)) files.set(file.sha256, { ...file, on: dateInChina(at) });
  return [...files.values()];
}

const inspectionOf = ({ at, form }: Commanded): LivelihoodProgress['inspections'][number] => ({
  on: textIn(form.inspectedOn) ?? dateInChina(at),
  deputies: numberIn(form.deputies),
  opinion: textIn(form.opinion) ?? '',
});

const numberIn = (value: FieldValue | undefined): number | null => (typeof value === 'number' ? value : null);
const textIn = (value: FieldValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** Whether the item was verified and closed. */
export const isClosed = ({ item }: Pick<KeptMatter, 'item'>): boolean =>
  ['closed', 'archived'].includes(phaseOf(keptMechanism(item.mechanism), item.state));
