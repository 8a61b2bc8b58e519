// Writes the documentation's page of every mechanism: npx tsx packages/mechanisms/tools/make-pages.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { describeMechanism } from '../src/description/describe-mechanism.ts';
import { mechanisms } from '../src/rules/mechanisms.ts';

const folder = new URL('../../../docs/mechanisms/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const mechanism of mechanisms) writeFileSync(new URL(`${mechanism.id}.md`, folder), describeMechanism(mechanism));
