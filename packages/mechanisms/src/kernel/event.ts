// What happened to a matter: opened once, then one command after the other.
import type { Relation } from '../mechanism/command-rule.ts';
import type { Instant, Opening } from './matter.ts';

/** Who did it, as they were then. The name is kept so that history reads without the directory. */
export interface Actor {
  readonly person: string;
  readonly name: string;
  readonly unit: string | null;
  readonly post: string | null;
  /** How they stand to the matter; several may hold at once. */
  readonly relations: readonly Relation[];
}

export interface Evidence {
  /** SHA-256 of the file, lower-case hex. */
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
}

/** A node of a plan as a form carries it. */
export interface NodeEntry {
  readonly title: string;
  readonly date: string;
}

export type FieldValue = string | number | readonly string[] | readonly NodeEntry[];
export type Form = Readonly<Record<string, FieldValue>>;

interface Happened {
  readonly matter: string;
  /** From 1 without gaps. */
  readonly seq: number;
  readonly at: Instant;
  readonly by: Actor;
}

export interface Opened extends Happened {
  readonly kind: 'opened';
  readonly opening: Opening;
}

export interface Commanded extends Happened {
  readonly kind: 'commanded';
  readonly command: string;
  readonly form: Form;
  readonly evidence: readonly Evidence[];
  /** Number of the document that went out with it; null where none did. */
  readonly slipNumber: string | null;
}

export type MatterEvent = Opened | Commanded;
