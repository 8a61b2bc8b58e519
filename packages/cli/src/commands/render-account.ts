// luoshi account PLAN NEXT: the promises of one report beside their results in the next.
import {
  type Account,
  type AccountLine,
  accountOf,
  accountSentence,
  accountTable,
  quotedWords,
  type Reading,
  toCsv,
  verdicts,
  verdictWords,
} from '@luoshi/ledger';
import { type Context, UsageError } from '../context.ts';
import { givenReading } from '../reading/given-reading.ts';
import { unreadSentence } from '../reading/unread-sentence.ts';
import { displayWidth, fitted } from '../terminal/display-width.ts';
import { write } from '../terminal/output.ts';

export interface RenderOptions {
  readonly json?: boolean;
  readonly table?: boolean;
  readonly csv?: boolean;
}

/** Prints the account. 0 when there is one, 1 when a file was not read or the two give no account. */
export async function renderAccount(
  plan: string,
  next: string,
  options: RenderOptions,
  context: Context,
): Promise<number> {
  const { language, messages } = context;
  if ([options.json, options.table, options.csv].filter(Boolean).length > 1)
    throw new UsageError(messages['read.oneForm']);
  if (plan === '-' && next === '-') throw new UsageError(messages['render.oneInput']);
  const readings: (Reading | null)[] = [];
  for (const path of [plan, next]) {
    const reading = await givenReading(path);
    if (reading !== null && 'kind' in reading) {
      console.error(unreadSentence(reading, language));
      return 1;
    }
    readings.push(reading);
  }
  // The account itself refuses what is no reading.
  const [first, second] = readings as [Reading, Reading];
  const result = accountOf(first, second);
  if ('refused' in result) {
    console.error(accountSentence(result, language));
    return 1;
  }
  await write(
    process.stdout,
    presented({ account: result, plan: first.source, next: second.source }, options, context),
  );
  return 0;
}

interface Rendered {
  readonly account: Account;
  readonly plan: Reading['source'];
  readonly next: Reading['source'];
}

function presented(rendered: Rendered, { json, table, csv }: RenderOptions, context: Context): string {
  if (csv) return toCsv(accountTable(rendered.account, rendered, context.language), { bom: true });
  if (table || (!json && process.stdout.isTTY)) return tableFor(rendered, context);
  const { jurisdiction, year, lines } = rendered.account;
  // Lines of many pairs go into one file: each says whose and of which year it is.
  const of = { government: jurisdiction?.name ?? null, code: jurisdiction?.code ?? null, year };
  return lines.map((line) => `${JSON.stringify({ ...line, ...of })}\n`).join('');
}

const VERDICT_COLUMNS = 14;
const NARROWEST = 60;

/** Every promise with its verdict, promise and result one below the other, and the counts with their one denominator. */
function tableFor({ account, plan, next }: Rendered, { language, messages }: Context): string {
  const room = Math.max(process.stdout.columns ?? 0, NARROWEST) - VERDICT_COLUMNS;
  const cut = (words: string) =>
    process.stdout.isTTY && displayWidth(words) > room ? fitted(words, room).trimEnd() : words;
  const lines = account.lines.map((line) => {
    const verdict = fitted(verdictText(line, language), VERDICT_COLUMNS - 1);
    const result =
      line.result === null ? '' : `\n${' '.repeat(VERDICT_COLUMNS)}${cut(`→ ${quotedWords(next, line.result)}`)}`;
    return `${verdict} ${cut(quotedWords(plan, line.promise))}${result}`;
  });
  const { title } = accountTable(account, { plan, next }, language);
  const counts = verdicts.map((verdict) => `${verdictWords[language][verdict]} ${account.counts[verdict]}`);
  const sums = messages['render.counts']({
    total: account.total,
    counts: counts.join(language === 'zh' ? '，' : ', '),
  });
  return `${[title, ...lines, sums].join('\n')}\n`;
}

const verdictText = ({ verdict, share }: AccountLine, language: 'zh' | 'en'): string =>
  `${verdictWords[language][verdict]}${verdict === 'partly' && share !== null ? ` ${Math.round(share * 100)}%` : ''}`;
