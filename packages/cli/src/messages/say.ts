// The dictionary of a language, chosen once and handed on.
import type { Language } from '../language.ts';
import { en } from './en.ts';
import { type Messages, zh } from './zh.ts';

export type { Messages };

/** Every sentence of the command in `language`. */
export function messagesIn(language: Language): Messages {
  return language === 'zh' ? zh : en;
}
