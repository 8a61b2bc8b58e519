// Compiles the command and everything of ours that it imports into one folder of plain JavaScript.
import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Programs that may still be running load further parts from their folder for as long as this. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Fills `folder` at once or not at all, also when several processes do it at the same time. False where that is impossible. */
export async function compile({ top, outputs, folder }) {
  const unfinished = `${outputs}unfinished-${process.pid}-${Date.now()}/`;
  try {
    const { build } = await import('esbuild');
    await build({
      entryPoints: ['main', 'reading/worker'].map((name) => `${top}packages/cli/src/${name}.ts`),
      outbase: `${top}packages/cli/src`,
      outdir: unfinished,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
      plugins: [ours],
    });
    renameSync(unfinished, folder);
    removeOld(outputs);
    return true;
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process was first, or sources cannot be compiled or nothing be written here: then they run as they are.
    return isFolder(folder);
  }
}

/** Our rooms are compiled in; packages stay where npm put them. A module keeps the place of its source, beside which it finds its files. */
const ours = {
  name: 'ours',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path.startsWith('@luoshi/')) return undefined;
      return { path, external: true };
    });
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};

function removeOld(outputs) {
  for (const name of readdirSync(outputs)) {
    const age = Date.now() - statSync(`${outputs}${name}`).mtimeMs;
    if (age > KEPT_MS) rmSync(`${outputs}${name}`, { recursive: true, force: true });
  }
}

function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
