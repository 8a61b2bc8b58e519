#!/usr/bin/env node
// The command `luoshi`: plain JavaScript, so that npm can link it and Node can start it.
import { load } from './load.mjs';

const { main } = await load('main');
await main(process.argv.slice(2));
