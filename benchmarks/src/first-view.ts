// How much code the first page loads.
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { alone, type Bench, held } from './figure.ts';
import { browserOf } from './material/forty-pages.ts';
import { temporaryFolder } from './material/temporary-folder.ts';
import { started } from './measuring/started.ts';

const LIMIT_KB = 420;
const BYTES_A_KB = 1000;

/** What a browser fetches until the first page rests, each file compressed on its own as a server would. */
export const bench: Bench = async function* (say) {
  const executablePath = browserOf(process.env);
  if (!executablePath) return say('skipped: no Chromium (set CHROMIUM_PATH)');
  const luoshi = await started(`${temporaryFolder()}/data`);
  try {
    // Its people are part of the first page.
    await luoshi.wholeMs();
    const fetched = await fetchedBy(luoshi.address, executablePath);
    const kilobytes = (ending: string) =>
      fetched.filter(({ path }) => path.endsWith(ending)).reduce((sum, { gzip }) => sum + gzip, 0) / BYTES_A_KB;
    yield held('JavaScript of the first view, gzip', kilobytes('.js'), 'kB', 'limit', LIMIT_KB);
    yield alone('style sheets of the first view, gzip', kilobytes('.css'), 'kB');
  } finally {
    await luoshi.stop();
  }
};

interface Fetched {
  readonly path: string;
  readonly gzip: number;
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

async function fetchedBy(address: string, executablePath: string): Promise<Fetched[]> {
  const browser = await chromium.launch({ executablePath, args: [...flags, '--disable-component-update'] });
  try {
    const page = await browser.newPage();
    const bodies: Promise<Fetched>[] = [];
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      if (/\.(js|css)$/.test(path))
        bodies.push(response.body().then((body) => ({ path, gzip: gzipSync(body).length })));
    });
    await page.goto(address, { waitUntil: 'load' });
    // The code of a page is fetched after the frame's; a page with live updates is never without a connection, so this may pass.
    await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {});
    return await Promise.all(bodies);
  } finally {
    await browser.close();
  }
}
