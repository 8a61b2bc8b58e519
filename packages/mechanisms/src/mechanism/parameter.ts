// A number or choice in a mechanism that a government may set for itself.
import type { Bilingual } from './bilingual.ts';
import type { Source } from './source.ts';

export type Parameter =
  | {
      readonly id: string;
      readonly kind: 'number';
      readonly name: Bilingual;
      readonly default: number;
      readonly min: number;
      readonly max: number;
      /** Null: a default of ours, 默认，可改. */
      readonly source: Source | null;
    }
  | {
      readonly id: string;
      readonly kind: 'choice';
      readonly name: Bilingual;
      readonly default: string;
      readonly options: readonly { readonly id: string; readonly name: Bilingual }[];
      readonly source: Source | null;
    };

/** Values by parameter. A matter keeps those it was opened with: a changed parameter holds for new matters. */
export type ParameterValues = Readonly<Record<string, number | string>>;
