// luoshi doctor: is everything here that Luoshi needs?
import { existsSync, readFileSync } from 'node:fs';
import { DatabaseUnavailable, type Finding, doctor as findingsOf, openStore, secretFindings } from '@luoshi/store';
import type { Context } from '../context.ts';
import { openChosenDatabase } from './chosen-database.ts';
import { pagesFolder } from './pages-folder.ts';

/** Says a line for each check, ✓ or ✗ before it. 0 when all is well, 1 when something is to be put right. */
export async function doctor(options: { readonly data?: string }, context: Context): Promise<number> {
  const { messages } = context;
  const checks = [nodeCheck(context), webCheck(context), ...(await databaseChecks(options, context))];
  for (const { isWell, sentence } of checks) console.log(`${isWell ? '✓' : '✗'} ${sentence}`);
  const count = checks.filter(({ isWell }) => !isWell).length;
  console.log(count === 0 ? messages['doctor.well'] : messages['doctor.ill']({ count }));
  return count === 0 ? 0 : 1;
}

interface Check {
  readonly isWell: boolean;
  readonly sentence: string;
}

function nodeCheck({ messages }: Context): Check {
  const manifest = new URL('../../../../package.json', import.meta.url);
  const { engines } = JSON.parse(readFileSync(manifest, 'utf8')) as { engines: { node: string } };
  const wanted = engines.node.replace('>=', '');
  const version = process.versions.node;
  const isWell = version.localeCompare(wanted, 'en', { numeric: true }) >= 0;
  return {
    isWell,
    sentence: isWell ? messages['doctor.node']({ version }) : messages['doctor.nodeOld']({ version, wanted }),
  };
}

function webCheck({ messages }: Context): Check {
  const isWell = existsSync(new URL('index.html', pagesFolder));
  return { isWell, sentence: messages[isWell ? 'doctor.web' : 'serve.noWeb'] };
}

async function databaseChecks(options: { readonly data?: string }, { language }: Context): Promise<Check[]> {
  try {
    const database = await openChosenDatabase(options);
    try {
      // Our own database may be new and is ours to fill; a foreign one is only looked at.
      if (database.kind === 'embedded') await openStore(database);
      const findings = [...(await findingsOf(database)), ...(await secretFindings(database))];
      return findings.map((finding: Finding) => ({ isWell: finding.ok, sentence: finding[language] }));
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    return [{ isWell: false, sentence: error[language] }];
  }
}
