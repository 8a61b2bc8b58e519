// Why a file was not read, as one sentence.
import { sentenceOf } from '@luoshi/reader';
import type { Language } from '../language.ts';
import { messagesIn } from '../messages/say.ts';
import type { Outcome } from './outcome.ts';

/** The sentence names the file by the path that was asked for, so that it can be found among thousands. */
export function unreadSentence({ path, why }: Extract<Outcome, { kind: 'unread' }>, language: Language): string {
  const messages = messagesIn(language);
  const name = path === '-' ? messages.standardInput : path;
  if (why.refused) return sentenceOf({ ...why, facts: { ...why.facts, name } }, language);
  return messages[`unread.${why.code}`](why.facts);
}
