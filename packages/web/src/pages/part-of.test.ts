import { expect, it } from 'vitest';
import { partOf } from './part-of.ts';

it.each([
  ['/', 'open'],
  ['/reports/1/breakdown', 'open'],
  ['/todo', 'check'],
  ['/matters/12/do/sign', 'check'],
  ['/account', 'render'],
  ['/account/970325/2025', 'render'],
  ['/accounts', 'open'],
  ['/system', 'system'],
])('%s is of the part %s', (path, part) => expect(partOf(path)).toBe(part));
