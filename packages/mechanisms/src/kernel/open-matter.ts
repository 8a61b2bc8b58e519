// What a matter is opened with, checked, into its first event.
import type { Mechanism } from '../mechanism/mechanism.ts';
import type { ParameterValues } from '../mechanism/parameter.ts';
import type { Actor, Opened } from './event.ts';
import type { Instant, Opening } from './matter.ts';
import { type MatterRefusal, refuse } from './refusal.ts';

export interface NewMatter {
  readonly id: string;
  readonly opening: Omit<Opening, 'mechanism' | 'mechanismVersion' | 'parameters'>;
  /** What the government set for itself; the mechanism's defaults hold for the rest. */
  readonly settings: ParameterValues;
}

/** Only a supervision office, the matter's own or the one above, opens matters. */
export function openMatter(
  mechanism: Mechanism,
  { id, opening, settings }: NewMatter,
  actor: Actor,
  now: Instant,
): readonly [Opened] | MatterRefusal {
  if (!actor.relations.some((relation) => relation === 'office' || relation === 'superior'))
    return refuse('not-yours', { command: 'open', by: 'office superior' });
  if (!mechanism.classes.some((each) => each.id === opening.class))
    return refuse('class-unknown', { class: opening.class, mechanism: mechanism.id });
  const parameters = valuesOf(mechanism, settings);
  if ('refused' in parameters) return parameters as MatterRefusal;
  return [
    {
      kind: 'opened',
      matter: id,
      seq: 1,
      at: now,
      by: actor,
      opening: { ...opening, mechanism: mechanism.id, mechanismVersion: mechanism.version, parameters },
    },
  ];
}

/** Every parameter with the value that holds: the setting, else the default. Refuses a setting outside its bounds. */
export function valuesOf(
  { parameters }: Pick<Mechanism, 'parameters'>,
  settings: ParameterValues,
): ParameterValues | MatterRefusal {
  const values: Record<string, number | string> = {};
  for (const parameter of parameters) {
    const value = settings[parameter.id] ?? parameter.default;
    const isFit =
      parameter.kind === 'number'
        ? typeof value === 'number' && value >= parameter.min && value <= parameter.max && Number.isInteger(value)
        : parameter.options.some(({ id }) => id === value);
    if (!isFit) return refuse('parameter-invalid', { parameter: parameter.id, value: String(value) });
    values[parameter.id] = value;
  }
  return values;
}
