import type { Mechanism } from '@luoshi/mechanisms';
import { z } from 'zod';
import { bilingual, source } from './named.ts';

/** The data file itself; the mechanisms' type is the contract. The table and the diagram are drawn from it. */
export const mechanismData = z.custom<Mechanism>().meta({
  title: 'Mechanism',
  description:
    'id, name, sources, classes, states, steps, commands, clocks, slips, lights, ratings, score, publicFields.',
});

export const parameterValue = z.union([z.number(), z.string().max(60)]);

export const mechanismParameter = z.object({
  id: z.string(),
  kind: z.enum(['number', 'choice']),
  name: bilingual,
  value: parameterValue.describe('What holds for matters opened from now on.'),
  default: parameterValue,
  min: z.number().nullable(),
  max: z.number().nullable(),
  options: z.array(z.object({ id: z.string(), name: bilingual })),
  source: source.nullable().describe('Null: a default of ours, 默认，可改.'),
});

export const mechanismView = z.object({
  mechanism: mechanismData,
  parameters: z.array(mechanismParameter),
  mayEdit: z.boolean(),
});
export type MechanismView = z.infer<typeof mechanismView>;

export const mechanismList = z.object({ mechanisms: z.array(mechanismView) });
export type MechanismList = z.infer<typeof mechanismList>;

export const mechanismSettings = z.strictObject({ values: z.record(z.string().max(60), parameterValue) });
export type MechanismSettings = z.infer<typeof mechanismSettings>;
