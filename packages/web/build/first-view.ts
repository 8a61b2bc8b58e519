// What a browser fetches before the first view: the scripts the built page names and those they import at once.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface FirstView {
  /** Paths of the scripts. */
  readonly scripts: readonly string[];
  readonly gzipBytes: number;
  readonly brotliBytes: number;
}

/** Measures a build made by `vite build` with its compressed files beside it. Scripts loaded later by `import()` do not count. */
export function firstView(dist: string): FirstView {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => join(dist, path!));
  const scripts = new Set<string>();
  const visit = (script: string) => {
    if (scripts.has(script)) return;
    scripts.add(script);
    for (const imported of staticImports(readFileSync(script, 'utf8'))) visit(resolve(dirname(script), imported));
  };
  named.forEach(visit);
  const sum = (ending: string) => [...scripts].reduce((bytes, script) => bytes + statSync(script + ending).size, 0);
  return { scripts: [...scripts], gzipBytes: sum('.gz'), brotliBytes: sum('.br') };
}

function staticImports(code: string): string[] {
  return [...code.matchAll(/(?:^|[;\n}])\s*(?:import|export)\b[^;"'`()]*?["'](\.[^"']+\.js)["']/g)].map(
    ([, path]) => path!,
  );
}
