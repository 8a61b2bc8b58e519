// What the command says, in English.
import type { ChainKind } from '@luoshi/store';
import type { Messages } from './zh.ts';

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);
const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

const chainNames: Readonly<Record<ChainKind, string>> = {
  'audit-log': 'audit log',
  'report-reviews': 'reviews of reports',
  'matter-events': 'matters',
  'account-acts': 'accounts of years',
  measurements: 'figures of indicators',
  'livelihood-rounds': 'livelihood rounds',
};

export const en: Messages = {
  'help.tagline':
    'Reads Chinese government work reports into a ledger in which every figure and promise points at its sentence.',
  'help.usage': 'Usage:',
  'help.options': 'Options:',
  'help.arguments': 'Arguments:',
  'help.commands': 'Commands:',
  'help.usageOptions': '[options]',
  'help.usageCommand': '[command]',
  'help.help': 'show this help',
  'help.helpCommand': 'show the help of a command',
  'help.version': 'show the version',
  'help.lang': 'language of messages: zh or en (default: from LC_ALL, LC_MESSAGES, LANG)',
  'help.examples':
    'Examples:\n  luoshi read report.pdf                 look at it: figures, targets, promises\n  luoshi read report.docx --json         one complete JSON document\n  luoshi read *.pdf > all.jsonl          one line a report\n  find . -name "*.pdf" | luoshi read -   paths from standard input\n  luoshi import report.pdf --government 990101\n  luoshi serve                           open the pages',

  'read.summary': 'read reports (PDF, DOCX, HTML, TXT) and print their figures, targets and promises',
  'read.files': 'files to read, or folders of reports; "-" takes a list of paths from standard input, one a line',
  'read.json': 'print JSON: one file as an indented document, several as one line each (JSON Lines) in input order',
  'read.table': 'print tables for people (the default for one file on a terminal)',
  'read.csv': 'print CSV, one row a figure or promise',
  'read.jobs': 'how many files to read at once (default: the number of cores)',
  'read.timeout': 'seconds one file may take (default 60)',
  'read.null': 'the list is separated by NUL, as find -print0 writes it',
  'read.noFiles': 'No files given. Name some, or "-" for a list on standard input, for example: luoshi read report.pdf',
  'read.oneForm': 'Choose one of --json, --table and --csv.',
  'read.unreadCount': ({ unread, total }) => `${unread} of ${files(total)} not read:`,
  'read.progress': ({ done, total }) => (total === null ? `${done} read` : `${done}/${total} read`),

  standardInput: 'standard input',
  'unread.no-such-file': ({ name }) => `There is no file “${name}”. Check the path.`,
  'unread.not-a-file': ({ name }) => `“${name}” is a device or the like and cannot be read. Name a report file.`,
  'unread.folder': ({ name }) => `“${name}” is a folder; a file is needed here.`,
  'unread.empty-folder': ({ name }) => `There is no report in the folder “${name}” (pdf, docx, html, txt).`,
  'unread.already-reading': ({ name }) =>
    `“${name}” holds readings already. Give it to luoshi compare, luoshi series or luoshi account.`,
  'unread.not-permitted': ({ name }) => `No permission to read “${name}”. Check the file's permissions.`,
  'unread.unreadable': ({ name, detail }) =>
    `The system cannot read “${name}” (${detail}). Check the disk or network drive.`,
  'unread.out-of-memory': ({ name }) =>
    `Reading “${name}” needs too much memory and was stopped. Split the file and read the parts.`,
  'unread.defect': ({ name, detail }) =>
    `The program failed while reading “${name}” (${detail}). This is a defect: please report it with the file.`,

  'csv.file': 'File',
  'table.title': ({ title, planYear }) => `${title ?? '(no title found)'}${planYear === null ? '' : ` (${planYear})`}`,
  'table.government': 'Government',
  'table.session': 'Session',
  'table.deliveredOn': 'Delivered on',
  'table.speaker': 'Speaker',
  'table.quantities': 'Figures',
  'table.commitments': 'Commitments',
  'table.livelihood': 'Livelihood projects',
  'table.warnings': 'Warnings',
  'table.measure': 'Measure',
  'table.value': 'Value',
  'table.kind': 'Kind',
  'table.status': 'Status',
  'table.year': 'Year',
  'table.milestone': 'Milestone',
  'table.deadline': 'Deadline',
  'table.text': 'In the report',
  'kind.level': 'level',
  'kind.change': 'change',
  'kind.share': 'share',
  'kind.rank': 'rank',
  'status.achieved': 'achieved',
  'status.planned': 'planned',
  'status.context': 'context',
  'milestone.reach': 'reach',
  'milestone.sustain': 'sustain',
  'milestone.sign': 'sign',
  'milestone.start': 'start',
  'milestone.advance': 'advance',
  'milestone.main': 'main works',
  'milestone.complete': 'complete',
  'milestone.operate': 'operate',
  'milestone.award': 'award',
  'milestone.hold': 'hold',
  'milestone.plan': 'plan',

  'render.summary': 'match the promises of a report with what the next report says became of them',
  'render.plan': 'the report that promised: output of luoshi read --json, or a report file; "-" is standard input',
  'render.next': 'the report of the year after: output of luoshi read --json, or a report file; "-" is standard input',
  'render.json': 'print JSON, one line a promise (the default when not on a terminal)',
  'render.table': 'print a table for people (the default on a terminal)',
  'render.csv': 'print CSV, one row a promise',
  'render.oneInput': 'Only one of the two reports can come from standard input; name a file for the other.',
  'render.counts': ({ total, counts }) => `${total} promises: ${counts}`,

  'compare.summary':
    'compare reports, one line each: counts, hardness of promises, targets and results of main indicators',
  'compare.files':
    'readings (JSON, or JSON Lines), report files, or folders of them; "-" takes JSON Lines from standard input',
  'compare.json': 'print JSON, one line a report (the default)',
  'compare.csv': 'print CSV, one row a report',
  'compare.parquet': 'write an Apache Parquet file, one row a figure',
  'table.isFolder': ({ name }) => `${name} is a folder. Name a file in it, for example: ${name}/figures.parquet`,
  'table.unwritable': ({ name, reason }: { name: string; reason: string }) =>
    `${name} cannot be written: ${reason}. Name a file in a folder that you may write to.`,
  'series.summary': 'set the years of a government side by side: target, result and verdict of the main indicators',
  'series.json': 'print JSON, one line a government (the default)',
  'series.csv': 'print CSV, one row an indicator and year',
  'series.parquet': 'write an Apache Parquet file, one row an indicator and year',
  'series.missing': ({ name, years }: { name: string; years: string }) =>
    `${name}: no report that plans for ${years} was given. What the others say of these years is shown, without a verdict.`,
  'series.noYear': ({ name }) => `“${name}” names no year and is not in the series.`,
  'series.twice': ({ name, year, used, unused }) =>
    `${name}: more than one report that plans for ${year} was given; “${used}” is used, “${unused}” is not.`,
  'compare.noFiles':
    'No readings given. Name files, or "-" for standard input, for example: luoshi read *.pdf | luoshi compare -',
  'table.oneForm': 'Choose one of --json, --csv and --parquet.',
  'compare.emptyFolder': ({ name }) =>
    `The folder “${name}” holds neither readings nor reports (json, jsonl, pdf, docx, html, txt).`,
  'compare.emptyInput':
    'Standard input held no reading. Check the command before, for example: luoshi read *.pdf | luoshi compare -',
  'compare.sum': ({ read, passedOver }) => `${read} read, ${passedOver} passed over.`,
  'compare.notReading': ({ name, count }) =>
    `Document ${count} of “${name}” is no reading of this software and was passed over. Make one with luoshi read --json.`,

  'import.summary': 'keep reports in the ledger; the same file twice is one report',
  'import.files': 'files to keep',
  'import.government': "the government's division code (six digits, GB/T 2260)",
  'import.name': "the government's name (default: as the report says)",
  'import.by': 'who imports it (default: the name of the system user)',
  'import.data': 'data folder (default: the database of DATABASE_URL, else .luoshi)',
  'import.wrongCode': ({ code }) => `"${code}" is not a division code. Write six digits, for example 990101.`,
  'import.noName': ({ name }) => `“${name}” does not say whose report it is. Name the government with --name.`,
  'import.done': ({ name, quantities, commitments }) =>
    `“${name}” is kept, with ${quantities} figures and ${commitments} commitments for a person to check.`,
  'import.already': ({ name }) => `“${name}” is in the ledger already; nothing was added.`,

  'serve.summary': 'serve the pages',
  'serve.port': 'port (default 4680, or the next free one)',
  'serve.host': 'address to listen on (default 127.0.0.1, this machine only)',
  'serve.data': 'data folder (default: the database of DATABASE_URL, else .luoshi)',
  'serve.sample': 'keep the two reports of the sample county (made up)',
  'serve.ready': ({ address }) => `Luoshi is running: ${address}   (Ctrl-C stops it)`,
  'serve.sampleWhole': 'The sample county is loaded; its people can sign in.',
  'serve.sampleBroken': ({ detail }) =>
    `The sample county is not loaded whole: ${detail}. The next start goes on from there.`,
  'serve.accessCode': ({ accessCode }) => `Access code for signing in (tell only whom you trust): ${accessCode}`,
  'serve.stopping': 'Stopping…',
  'serve.noWeb': 'The pages are not built yet. Run: npm run build -w @luoshi/web',
  'serve.wrongPort': ({ port }) => `"${port}" is not a port. Write a whole number from 0 to 65535.`,
  'serve.portTaken': ({ port }) =>
    `Port ${port} is taken. Choose another, for example: luoshi serve --port ${port + 1}`,

  'doctor.summary': 'check the environment and the database',
  'doctor.well': 'All is well.',
  'doctor.ill': ({ count }) => (count === 1 ? '1 thing to put right.' : `${count} things to put right.`),
  'doctor.node': ({ version }) => `Node.js ${version}`,
  'doctor.nodeOld': ({ version, wanted }) => `Node.js ${version} is too old. Install ${wanted} or newer.`,
  'doctor.web': 'The pages are built',

  'audit.summary': 'verify every chain of hashes, export the audit log',
  'audit.verify':
    'check that the audit log and all records of work are as they were written; exit code 1 when they are not',
  'audit.export': 'write the audit log as JSON Lines',
  'audit.government': 'only of this government (division code; 000000 is the installation); all when left out',
  'audit.whole': ({ kind, chains, events }) =>
    `${chainNames[kind]}: ${counted(chains, 'chain')}, ${counted(events, 'event')}, all whole.`,
  'audit.broken': ({ kind, chains, events, brokenChains }) =>
    `${chainNames[kind]}: of ${counted(chains, 'chain')} ${brokenChains} changed or cut; ${counted(events, 'event')} sound.`,
  'audit.place': ({ government, chain, firstBroken }) =>
    `  ${government}${chain === '' ? '' : ` ${chain}`}: changed or cut at event ${firstBroken}`,
  'audit.more': ({ count }) => `  and ${count} more chains changed or cut`,
  'audit.keep': 'Leave the database as it is and tell who answers for security.',

  'user.summary': 'the first accounts of an installation',
  'user.create': 'create an account and show its one-time password, to be changed at the first sign-in',
  'user.login': '3 to 40 small letters, digits, . _ -, a letter first',
  'user.government': 'division code of its government (default 000000: the installation, which administers all)',
  'user.name': "the person's name",
  'user.role':
    'office, unit, leader, deputy, auditor, system-admin, security-admin or audit-admin; several only of the first five',
  'user.created': ({ login, government, password }) =>
    `Account ${login} (${government}) is created. One-time password: ${password}\nIt is shown this once. Tell it to the person, who must change it at the first sign-in.`,
  'user.wrongRole': ({ given, known }) => `There is no role "${given}". Roles: ${known}`,
  'user.removeTotp':
    "remove an account's second step (a lost telephone, or a lost key that keeps the administrator out too)",
  'user.totpRemoved': ({ login }) => `The second step of ${login} is removed; they can set up another once signed in.`,
  'user.unknown': ({ login, government }) =>
    `${government} has no account "${login}"; check the login, or name its government with --government.`,

  'secrets.summary': 'the key that second steps and telephone numbers are sealed under',
  'secrets.changeKey': "take a new key and seal every second step and telephone number anew (nobody's codes change)",
  'secrets.changed': ({ key, sealed, phones }) =>
    `A new key is in force (id ${key}); second steps of ${sealed} ${sealed === 1 ? 'account' : 'accounts'} and ${phones} telephone ${phones === 1 ? 'number' : 'numbers'} were sealed anew. Back up the new key, apart from the database.`,
  'secrets.lost': ({ logins }) =>
    `No key opens the second step of these accounts; have the security administrator reset it: ${logins}`,
  'secrets.phonesLost': ({ lost }) =>
    `No key opens ${lost} telephone ${lost === 1 ? 'number' : 'numbers'}, shown as **** in the directory; have the system administrator enter ${lost === 1 ? 'it' : 'them'} again.`,

  'usage.unknownOption': ({ thing }) => `There is no option ${thing}. See: luoshi --help`,
  'usage.unknownCommand': ({ thing }) => `There is no command ${thing}. See: luoshi --help`,
  'usage.missingArgument': ({ thing }) => `The argument ${thing} is missing. See: luoshi --help`,
  'usage.optionMissingArgument': ({ thing }) => `Something must follow the option ${thing}.`,
  'usage.missingMandatoryOptionValue': ({ thing }) => `Say ${thing}.`,
  'usage.excessArguments': 'There are arguments too many. See: luoshi --help',
  'usage.wrongCount': ({ option, given }) => `${option} takes a whole number above 0, not "${given}".`,
  'usage.wrongSeconds': ({ given }) => `--timeout takes a number of seconds above 0, not "${given}".`,
  'usage.wrongLanguage': ({ given }) => `--lang takes zh or en, not "${given}".`,
  unprinted: ({ detail }) => `The output is not complete (${detail}). Make room and run it again.`,
  system: ({ detail }) => `The system does not allow it (${detail}). Check path, permissions and disk space.`,
  defect: ({ detail }) =>
    `The program failed: ${detail}. This is a defect: please report it; LUOSHI_DEBUG=1 shows the details.`,
};
