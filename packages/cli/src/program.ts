// The commands with their arguments and options. What a command does is loaded only when it is called: start-up stays short.
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { type Context, UsageError } from './context.ts';
import { localisedHelp } from './terminal/localised-help.ts';

/** The whole command line; each command hands its exit code to `finish`. */
export function programFor(context: Context, finish: (exitCode: number) => void): Command {
  const { messages: say } = context;
  const program = localisedHelp(new Command('luoshi'), say)
    .description(say['help.tagline'])
    .helpCommand('help [command]', say['help.helpCommand'])
    .version(version(), '-V, --version', say['help.version'])
    .option('--lang <zh|en>', say['help.lang'], (given) => knownLanguage(given, context))
    .addHelpText('after', `\n${say['help.examples']}`);

  localisedHelp(program.command('read'), say)
    .summary(say['read.summary'])
    .description(say['read.summary'])
    .argument('[files...]', say['read.files'])
    .option('--json', say['read.json'])
    .option('--table', say['read.table'])
    .option('--csv', say['read.csv'])
    .option('--jobs <n>', say['read.jobs'])
    .option('--timeout <s>', say['read.timeout'])
    .option('-0, --null', say['read.null'])
    .action(async (files, options) => finish(await (await import('./commands/read.ts')).read(files, options, context)));

  localisedHelp(program.command('compare'), say)
    .summary(say['compare.summary'])
    .description(say['compare.summary'])
    .argument('[files...]', say['compare.files'])
    .option('--json', say['compare.json'])
    .option('--csv', say['compare.csv'])
    .option('--parquet <file>', say['compare.parquet'])
    .action(async (files, options) =>
      finish(await (await import('./commands/compare.ts')).compare(files, options, context)),
    );

  localisedHelp(program.command('series'), say)
    .summary(say['series.summary'])
    .description(say['series.summary'])
    .argument('[files...]', say['compare.files'])
    .option('--json', say['series.json'])
    .option('--csv', say['series.csv'])
    .option('--parquet <file>', say['series.parquet'])
    .action(async (files, options) =>
      finish(await (await import('./commands/series.ts')).series(files, options, context)),
    );

  localisedHelp(program.command('import'), say)
    .summary(say['import.summary'])
    .description(say['import.summary'])
    .argument('<files...>', say['import.files'])
    .requiredOption('--government <code>', say['import.government'])
    .option('--name <name>', say['import.name'])
    .option('--by <person>', say['import.by'])
    .option('--data <folder>', say['import.data'])
    .option('--timeout <s>', say['read.timeout'])
    .action(async (files, options) =>
      finish(await (await import('./commands/import.ts')).importFiles(files, options, context)),
    );

  localisedHelp(program.command('serve'), say)
    .summary(say['serve.summary'])
    .description(say['serve.summary'])
    .option('--port <n>', say['serve.port'])
    .option('--host <host>', say['serve.host'])
    .option('--data <folder>', say['serve.data'])
    .option('--sample', say['serve.sample'])
    .action(async (options) => finish(await (await import('./commands/serve.ts')).serve(options, context)));

  localisedHelp(program.command('doctor'), say)
    .summary(say['doctor.summary'])
    .description(say['doctor.summary'])
    .option('--data <folder>', say['serve.data'])
    .action(async (options) => finish(await (await import('./commands/doctor.ts')).doctor(options, context)));

  const audit = localisedHelp(program.command('audit'), say)
    .summary(say['audit.summary'])
    .description(say['audit.summary']);
  for (const name of ['verify', 'export'] as const)
    localisedHelp(audit.command(name), say)
      .summary(say[`audit.${name}`])
      .description(say[`audit.${name}`])
      .option('--government <code>', say['audit.government'])
      .option('--data <folder>', say['serve.data'])
      .action(async (options) => {
        const { exportAudit, verifyAudit } = await import('./commands/audit.ts');
        finish(await (name === 'verify' ? verifyAudit(options, context) : exportAudit(options)));
      });

  localisedHelp(program.command('account'), say)
    .summary(say['render.summary'])
    .description(say['render.summary'])
    .argument('<plan>', say['render.plan'])
    .argument('<next>', say['render.next'])
    .option('--json', say['render.json'])
    .option('--table', say['render.table'])
    .option('--csv', say['render.csv'])
    .action(async (plan, next, options) =>
      finish(await (await import('./commands/render-account.ts')).renderAccount(plan, next, options, context)),
    );
  const user = localisedHelp(program.command('user'), say)
    .summary(say['user.summary'])
    .description(say['user.summary']);
  localisedHelp(user.command('create'), say)
    .summary(say['user.create'])
    .description(say['user.create'])
    .argument('<login>', say['user.login'])
    .option('--government <code>', say['user.government'])
    .requiredOption('--name <name>', say['user.name'])
    .requiredOption('--role <role...>', say['user.role'])
    .option('--data <folder>', say['serve.data'])
    .action(async (login, options) =>
      finish(await (await import('./commands/user.ts')).createUser(login, options, context)),
    );

  localisedHelp(user.command('remove-totp'), say)
    .summary(say['user.removeTotp'])
    .description(say['user.removeTotp'])
    .argument('<login>', say['user.login'])
    .option('--government <code>', say['user.government'])
    .option('--data <folder>', say['serve.data'])
    .action(async (login, options) =>
      finish(await (await import('./commands/remove-totp.ts')).removeTotp(login, options, context)),
    );

  const secrets = localisedHelp(program.command('secrets'), say)
    .summary(say['secrets.summary'])
    .description(say['secrets.summary']);
  localisedHelp(secrets.command('change-key'), say)
    .summary(say['secrets.changeKey'])
    .description(say['secrets.changeKey'])
    .option('--data <folder>', say['serve.data'])
    .action(async (options) => finish(await (await import('./commands/change-key.ts')).changeKey(options, context)));

  return program;
}

function knownLanguage(given: string, { messages }: Context): string {
  if (given !== 'zh' && given !== 'en') throw new UsageError(messages['usage.wrongLanguage']({ given }));
  return given;
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
