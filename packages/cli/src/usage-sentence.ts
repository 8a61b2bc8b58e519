// commander's complaints in the user's language.
import type { CommanderError } from 'commander';
import type { Messages } from './messages/say.ts';

/** The sentence for a wrong call. commander says what was wrong by its code, and names the thing in quotes in its message. */
export function usageSentence(error: CommanderError, messages: Messages): string {
  const thing = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return messages['usage.unknownOption']({ thing });
    case 'commander.unknownCommand':
      return messages['usage.unknownCommand']({ thing });
    case 'commander.missingArgument':
      return messages['usage.missingArgument']({ thing });
    case 'commander.optionMissingArgument':
      return messages['usage.optionMissingArgument']({ thing });
    case 'commander.missingMandatoryOptionValue':
      return messages['usage.missingMandatoryOptionValue']({ thing });
    case 'commander.excessArguments':
      return messages['usage.excessArguments'];
    default:
      return error.message;
  }
}
