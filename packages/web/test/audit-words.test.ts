import { routes } from '@luoshi/server';
import { expect, it } from 'vitest';
import { auditEventsEn } from '../src/words/supervision/audit-en.ts';
import { auditEventsZh } from '../src/words/supervision/audit-zh.ts';

const changing = Object.keys(routes).filter((route) => !route.startsWith('GET '));

it.each(changing)('the audit log has words for %s in both languages', (route) => {
  expect(auditEventsZh).toHaveProperty([route]);
  expect(auditEventsEn).toHaveProperty([route]);
});
