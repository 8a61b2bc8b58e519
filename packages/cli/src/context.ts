// What every command is given beside its arguments.
import type { Language } from './language.ts';
import type { Messages } from './messages/say.ts';

export interface Context {
  readonly language: Language;
  readonly messages: Messages;
}

/** A mistake in how the command was called: one sentence, no stack, exit code 2. */
export class UsageError extends Error {}
