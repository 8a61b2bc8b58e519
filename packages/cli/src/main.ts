// The command from its arguments to its exit code.
import { CommanderError } from 'commander';
import { type Context, UsageError } from './context.ts';
import { type Language, languageOf } from './language.ts';
import { messagesIn } from './messages/say.ts';
import { programFor } from './program.ts';
import { endWhenReaderLeaves } from './terminal/output.ts';
import { usageSentence } from './usage-sentence.ts';

/**
 * Runs `luoshi` with the words after its name and sets the process's exit code: 0 done, 1 something was not read or kept or
 * the program failed, 2 called wrongly. Every failure is one line on standard error.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const language = languageOf(argv, process.env);
  const context: Context = { language, messages: messagesIn(language) };
  endWhenReaderLeaves(process.stdout);
  try {
    await programFor(context, (code) => {
      process.exitCode = code;
    }).parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = explain(error, context);
  }
}

function explain(error: unknown, { language, messages }: Context): number {
  if (error instanceof CommanderError) {
    // `luoshi` alone: commander has printed the help already.
    if (error.exitCode !== 0 && error.code !== 'commander.help') console.error(usageSentence(error, messages));
    return error.exitCode === 0 ? 0 : 2;
  }
  if (error instanceof UsageError) {
    console.error(error.message);
    return 2;
  }
  if (isExplained(error)) {
    console.error(error[language]);
    return 1;
  }
  console.error(messages.defect({ detail: error instanceof Error ? error.message : String(error) }));
  if (process.env.LUOSHI_DEBUG) console.error(error);
  return 1;
}

/** An outage that comes with its own sentences, as the store's `DatabaseUnavailable` does. */
function isExplained(error: unknown): error is Error & Readonly<Record<Language, string>> {
  return error instanceof Error && 'zh' in error && 'en' in error;
}
