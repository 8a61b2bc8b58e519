// Runs the benchmarks named on the command line, or all, and prints a JSON line a figure.
import type { Bench } from './figure.ts';

/** In the order in which they run: what is quick first, what needs a server and a browser last. */
const benches: Readonly<Record<string, () => Promise<{ readonly bench: Bench }>>> = {
  'grammar-speed': () => import('./grammar-speed.ts'),
  score: () => import('./score.ts'),
  'read-memory': () => import('./read-memory.ts'),
  'read-throughput': () => import('./read-throughput.ts'),
  'list-memory': () => import('./list-memory.ts'),
  'compare-memory': () => import('./compare-memory.ts'),
  matters: () => import('./matters.ts'),
  pages: () => import('./pages.ts'),
  due: () => import('./due.ts'),
  'start-time': () => import('./start-time.ts'),
  'first-view': () => import('./first-view.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}

for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  try {
    const { bench } = await benches[name]!();
    for await (const figure of bench((line) => console.error(`${name}: ${line}`))) {
      console.log(JSON.stringify({ bench: name, ...figure }));
    }
  } catch (error) {
    // One that fails is told, and the others still run.
    console.error(`${name}: ${error instanceof Error ? error.stack : error}`);
    process.exitCode = 1;
  }
}
