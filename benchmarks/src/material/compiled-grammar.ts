// The grammar as the command runs it: compiled (packages/cli/bin/compile.mjs), without the names that a source loader adds to every function.
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { readReport } from '@luoshi/grammar';
import { build } from 'esbuild';
import { temporaryFolder } from './temporary-folder.ts';

/** `readReport`, compiled into a temporary folder. */
export async function compiledReadReport(): Promise<typeof readReport> {
  const outfile = `${temporaryFolder()}/grammar.mjs`;
  const entry = fileURLToPath(import.meta.resolve('@luoshi/grammar'));
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20' });
  const compiled = (await import(pathToFileURL(outfile).href)) as { readReport: typeof readReport };
  return compiled.readReport;
}
