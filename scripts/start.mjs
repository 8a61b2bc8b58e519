// npm start: from a fresh clone to the sample county's pages. Needs Node and nothing else; what follows `--` goes to `luoshi serve`.
import { ensureInstalled } from './steps/install.mjs';
import { ensureWebBuilt } from './steps/web.mjs';

await ensureInstalled();
if (!(await ensureWebBuilt())) {
  console.error('网页构建失败，见上面的错误。 / Building the pages failed; the error stands above.');
  process.exit(1);
}
process.argv.splice(2, 0, 'serve', '--sample');
await import('../packages/cli/bin/luoshi.mjs');
