import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mechanisms } from '../rules/mechanisms.ts';
import { describeMechanism } from './describe-mechanism.ts';

test.each(mechanisms.map((mechanism) => [mechanism.id, mechanism] as const))(
  'the page of %s in the documentation says what its file says (npx tsx packages/mechanisms/tools/make-pages.ts)',
  (id, mechanism) => {
    const page = readFileSync(new URL(`../../../../docs/mechanisms/${id}.md`, import.meta.url), 'utf8');
    expect(page).toBe(describeMechanism(mechanism));
  },
);
