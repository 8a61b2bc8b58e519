// A thread that reads files.
import { load } from './load.mjs';

await load('reading/worker');
