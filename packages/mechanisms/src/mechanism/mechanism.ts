// The shape of a mechanism (办法): one file of data that a civil servant who knows the rule can read aloud.
import type { Bilingual } from './bilingual.ts';
import type { ClockRule } from './clock-rule.ts';
import type { CommandRule } from './command-rule.ts';
import type { LightRule } from './light-rule.ts';
import type { Parameter } from './parameter.ts';
import type { ScoreRule } from './score-rule.ts';
import type { SlipRule } from './slip-rule.ts';
import type { Source } from './source.ts';

/**
 * What a state means to every mechanism: `preparing` nobody works yet; `open` the unit works; `waiting` the office has to decide;
 * `suspended` no clock runs; `closed` done and verified; `archived` and `withdrawn` are ends.
 */
export type Phase = 'preparing' | 'open' | 'waiting' | 'suspended' | 'closed' | 'archived' | 'withdrawn';

export interface State {
  readonly id: string;
  readonly name: Bilingual;
  readonly phase: Phase;
}

/** A class of matters that differs in its clocks: 一般, 重大, 持续推进. */
export interface MatterClass {
  readonly id: string;
  readonly name: Bilingual;
  /** What belongs to it, as the office would ask itself. */
  readonly meaning: Bilingual;
}

/** A step as the office counts them, for the line drawn on a matter's page: which commands it is passed by. */
export interface Step {
  readonly id: string;
  readonly name: Bilingual;
  readonly passedBy: readonly string[];
  /** What it is called for one class of matter, by the class's id, where its limit differs. */
  readonly nameByClass?: Readonly<Record<string, Bilingual>>;
}

export interface Mechanism {
  readonly id: string;
  readonly name: Bilingual;
  /** Raised when a change would read the events of running matters differently. */
  readonly version: number;
  readonly sources: readonly Source[];
  readonly parameters: readonly Parameter[];
  readonly classes: readonly MatterClass[];
  /** In the order in which the office works; the first is where a matter begins. */
  readonly states: readonly State[];
  readonly steps: readonly Step[];
  readonly commands: readonly CommandRule[];
  readonly clocks: readonly ClockRule[];
  readonly slips: readonly SlipRule[];
  readonly lights: LightRule;
  readonly ratings: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly score: ScoreRule;
  /** What the lead unit is called where it is no 牵头单位: 督查对象. */
  readonly leadUnitName?: Bilingual;
  /** Its matters come from pages of their own, with a vote or a proposer behind them, and are not registered by hand. */
  readonly isOpenedElsewhere?: true;
  /** What of a matter the public may see once it is cleared. */
  readonly publicFields: readonly string[];
}
