// Programs of the system that some tests need: a browser, a PostgreSQL, and makers of PDF files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { run } from './run.mjs';

/** Each with where it is found, the Debian package that brings it, and what cannot be tested without it. */
const PROGRAMS = [
  {
    name: 'Chromium',
    find: () =>
      firstExisting(process.env.CHROMIUM_PATH, ...onPath('chromium', 'chromium-browser', 'google-chrome'), MAC_CHROME),
    packages: ['chromium', 'fonts-noto-cjk'],
    without: '浏览器测试 / the browser tests',
  },
  {
    name: 'PostgreSQL',
    find: () => firstExisting(...debianPostgres(), ...onPath('postgres'), '/opt/homebrew/bin/postgres'),
    packages: ['postgresql'],
    without: '外部数据库测试 / the tests on a foreign database',
  },
  {
    name: 'qpdf',
    find: () => firstExisting(...onPath('qpdf')),
    packages: ['qpdf'],
    without: '加密 PDF 的对照测试 / the comparison with a PDF that qpdf encrypted',
  },
  {
    name: 'pdftotext',
    find: () => firstExisting(...onPath('pdftotext')),
    packages: ['poppler-utils'],
    without: '与 pdftotext 的对照测试 / the comparison with pdftotext',
  },
];

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Installs what is missing where that is possible (Debian or Ubuntu as root), and says of the rest which tests are skipped. */
export async function ensureSystemPrograms() {
  const missing = PROGRAMS.filter(({ find }) => !find());
  if (missing.length > 0 && isDebianRoot()) await aptInstall(missing.flatMap(({ packages }) => packages));
  for (const { name, find, packages, without } of PROGRAMS) {
    if (find()) continue;
    console.error(`没有 ${name}，跳过${without.split(' / ')[0]}。Debian/Ubuntu：apt-get install ${packages.join(' ')}`);
    console.error(
      `No ${name}: skipping ${without.split(' / ')[1]}. Debian/Ubuntu: apt-get install ${packages.join(' ')}`,
    );
  }
}

/** Where the browser is, undefined without one. */
export const chromium = () => PROGRAMS[0].find();

async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.error(`apt-get install ${packages.join(' ')}`);
  await run('apt-get', ['update', '-qq'], { env, quiet: true });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, quiet: true });
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && /debian|ubuntu/i.test(osRelease());
}

function osRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

/** Debian keeps every version's programs apart and off the path. */
function debianPostgres() {
  const top = '/usr/lib/postgresql';
  return existsSync(top) ? readdirSync(top).map((version) => `${top}/${version}/bin/postgres`) : [];
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

const firstExisting = (...paths) => paths.find((path) => path && existsSync(path));
