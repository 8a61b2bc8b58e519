// A database that cannot be had: an outage or a wrong setting, thrown, with a sentence for whoever started the program.
import { en } from '../messages/en.ts';
import { zh } from '../messages/zh.ts';
import type { UnavailableFacts, UnavailableReason } from './unavailable-reasons.ts';

/** Its message is the English sentence; `zh` has the Chinese one. Neither holds a password. */
export class DatabaseUnavailable extends Error {
  readonly code: UnavailableReason;
  readonly facts: UnavailableFacts;
  readonly zh: string;
  readonly en: string;

  constructor(code: UnavailableReason, facts: UnavailableFacts, cause?: unknown) {
    super(en[code](facts), { cause });
    this.name = 'DatabaseUnavailable';
    this.code = code;
    this.facts = facts;
    this.zh = zh[code](facts);
    this.en = this.message;
  }
}
