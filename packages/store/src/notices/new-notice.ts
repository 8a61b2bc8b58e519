// A reminder before it is kept: what about, and for whom.
import type { Notice } from '../matters/matters.ts';

/** `unit` and `post` both null: for the supervision office. */
export interface Audience {
  readonly unit: string | null;
  readonly post: string | null;
}

export interface NewNotice {
  readonly what: Notice['what'];
  /** '' where no clock is meant. */
  readonly clock: string;
  readonly key: string;
  readonly at: string;
  readonly to: Audience;
}

export const office: Audience = { unit: null, post: null };
