// The command from its arguments to its exit code.
import { type Command, CommanderError } from 'commander';
import { type Context, UsageError } from './context.ts';
import { type Language, languageOf } from './language.ts';
import { messagesIn } from './messages/say.ts';
import { programFor } from './program.ts';
import { endWhenUnwritable } from './terminal/output.ts';
import { usageSentence } from './usage-sentence.ts';

/**
 * Runs `luoshi` with the words after its name and sets the process's exit code: 0 done, 1 something was not read or kept or
 * the program failed, 2 called wrongly. Every failure is one line on standard error.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const language = languageOf(argv, process.env);
  const context: Context = { language, messages: messagesIn(language) };
  endWhenUnwritable(process.stdout, context.messages);
  try {
    const program = programFor(context, (code) => {
      process.exitCode = code;
    });
    refuseUnknownHelp(program, argv, context);
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = explain(error, context);
  }
}

/** commander answers `help X` with the whole help where there is no X. */
function refuseUnknownHelp({ commands }: Command, argv: readonly string[], { messages }: Context): void {
  const [first, thing] = argv;
  if (first !== 'help' || thing === undefined || thing.startsWith('-')) return;
  if (!commands.some((command) => command.name() === thing))
    throw new UsageError(messages['usage.unknownCommand']({ thing }));
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
  if (isFromSystem(error)) {
    console.error(messages.system({ detail: error.message }));
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

/** A file, folder or disk that the system does not let us use: no defect of ours. */
function isFromSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
