// commander's help with its headings in the user's language and its columns measured as a terminal does.
import type { Command } from 'commander';
import type { Messages } from '../messages/say.ts';
import { displayWidth } from './display-width.ts';
import { wrapped } from './wrapped.ts';

/** Sets `command` up to speak through `messages` and to throw instead of printing its errors and ending the process. */
export function localisedHelp(command: Command, messages: Messages): Command {
  const headings: Readonly<Record<string, string>> = {
    'Usage:': messages['help.usage'],
    'Options:': messages['help.options'],
    'Arguments:': messages['help.arguments'],
    'Commands:': messages['help.commands'],
  };
  return command
    .helpOption('-h, --help', messages['help.help'])
    .helpCommand(false)
    .configureHelp({
      styleTitle: (heading) => headings[heading] ?? heading,
      styleUsage: (usage) =>
        usage.replace('[options]', messages['help.usageOptions']).replace('[command]', messages['help.usageCommand']),
      subcommandTerm: (subcommand) => subcommand.name(),
      displayWidth,
      boxWrap: wrapped,
    })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
}
