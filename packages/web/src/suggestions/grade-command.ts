// A grade chosen on the page into the command that gives it: which of the two is the server's offer, not the page's rule.
import type { CommandRequest, MySuggestion } from '../api/contract.ts';

export const gradeChoices = ['satisfied', 'basically', 'unsatisfied'] as const;
export type GradeChoice = (typeof gradeChoices)[number];

interface Given {
  readonly command: string;
  readonly form: NonNullable<CommandRequest['form']>;
}

/** `text`: the reason of 不满意, else remarks, left out where empty. */
export function commandOfGrade(commands: MySuggestion['commands'], grade: GradeChoice, text: string): Given {
  const words = text.trim();
  const offered = (end: string) => commands.find(({ id }) => id.endsWith(end))?.id ?? end;
  if (grade === 'unsatisfied') return { command: offered('reject-reply'), form: { reason: words } };
  return { command: offered('accept-reply'), form: { grade, ...(words === '' ? {} : { words }) } };
}
