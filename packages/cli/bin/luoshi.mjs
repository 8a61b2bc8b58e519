#!/usr/bin/env node
// The command `luoshi`: runs src/main.ts from source. Plain JavaScript, so that npm can link it and Node can start it.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('../src/main.ts');
await main(process.argv.slice(2));
