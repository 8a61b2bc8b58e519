import type { ReportedFigure } from '@luoshi/ledger';
import { type MatterEvent, mechanismOf } from '@luoshi/mechanisms';
import { chinaDay } from '../china-day.ts';
import type { Queryable } from '../queries/queryable.ts';

interface Row {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly mechanism: string;
  readonly lead_unit: string;
  readonly events: readonly MatterEvent[];
}

/** Figures in the progress reports of matters that came from promises of a report; units lead a matter today. */
export interface FiguresOfReport {
  readonly figures: readonly ReportedFigure[];
  /** Lead units of matters, by the fact they were opened with. */
  readonly leadUnits: ReadonlyMap<string, readonly string[]>;
}

/** The opening of each matter and the events that may carry a figure, found as text for the reason given in `list-promised-matters.ts`. */
export async function listReportedFigures(
  db: Queryable,
  government: string,
  report: string,
  today: string,
): Promise<FiguresOfReport> {
  const { rows } = await db.query<Row>(
    `select m.id, m.number, m.title, m.mechanism, m.lead_unit, json_agg(e.event order by e.seq) as events
     from matters m
     join matter_events e on e.government = m.government and e.matter = m.id
       and (e.seq = 1 or (e.command is not null and e.event::text like '%"value":%'))
     where m.government = $1 and m.report = $2 and m.report <> ''
     group by m.government, m.id
     order by m.number`,
    [government, report],
  );
  const leadUnits = new Map<string, readonly string[]>();
  for (const { lead_unit, events } of rows) {
    const fact = factOf(events);
    if (fact !== null) leadUnits.set(fact, [...(leadUnits.get(fact) ?? []), lead_unit]);
  }
  const figures = rows.flatMap(figuresOf).filter(({ on }) => on <= today);
  return { figures, leadUnits };
}

function factOf([opened]: Row['events']): string | null {
  return opened?.kind === 'opened' ? (opened.opening.promise?.fact ?? null) : null;
}

function figuresOf({ id, number, title, mechanism, lead_unit, events }: Row): readonly ReportedFigure[] {
  const [opened] = events;
  const fact = factOf(events);
  if (opened?.kind !== 'opened' || fact === null) return [];
  const target = opened.opening.targets[0] ?? null;
  return events.flatMap((event): readonly ReportedFigure[] => {
    if (event.kind !== 'commanded') return [];
    const value = event.form[fieldOfFigure(mechanism, event.command) ?? ''];
    if (typeof value !== 'number') return [];
    const on = chinaDay(new Date(event.at));
    return [{ matter: id, number, title, fact, target, leadUnit: lead_unit, on, by: event.by.name, value }];
  });
}

/** The field of a command's form that holds the figure reached; null for commands that report none. */
function fieldOfFigure(mechanism: string, command: string): string | null {
  const rule = mechanismOf(mechanism)?.commands.find(({ id }) => id === command);
  const effect = rule?.effects.find(({ kind }) => kind === 'progress');
  return effect?.kind === 'progress' ? effect.value : null;
}
