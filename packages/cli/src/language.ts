// In which language the command speaks.

export type Language = 'zh' | 'en';

/**
 * The language for `argv`: `--lang zh|en` wins, then LC_ALL, LC_MESSAGES and LANG in that order (the first that is set, as
 * POSIX has it), then the system's locale. Chinese for any zh locale, English for everything else, also for C and POSIX.
 * Needed before the options are parsed, because the help itself is written in it; a wrong `--lang` is refused later.
 */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const wanted = askedLanguage(argv) ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale());
  return /^zh\b|^zh_|^Chinese/i.test(wanted) ? 'zh' : 'en';
}

function askedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return undefined;
  return argv[at]!.includes('=') ? argv[at]!.slice('--lang='.length) : argv[at + 1];
}

function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
