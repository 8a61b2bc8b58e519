// Secrets that cannot be sealed or opened now, as an error that says what to do.
import { en } from '../messages/en.ts';
import { zh } from '../messages/zh.ts';
import type { SecretFacts, SecretReason } from './secret-reasons.ts';

/** Carries what happened and what to do in both languages; `message` is the English sentence. None of it holds a key or a secret. */
export class SecretsUnavailable extends Error {
  readonly code: SecretReason;
  readonly facts: SecretFacts;
  readonly zh: string;
  readonly en: string;

  constructor(code: SecretReason, facts: SecretFacts = {}, cause?: unknown) {
    super(en[code](facts), { cause });
    this.name = 'SecretsUnavailable';
    this.code = code;
    this.facts = facts;
    this.zh = zh[code](facts);
    this.en = this.message;
  }
}
