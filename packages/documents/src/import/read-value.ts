// What a cell gives once read: a value, or why there is none.
import type { Facts } from '../messages/refusal.ts';
import type { ProblemCode } from './problem.ts';

export type ReadValue<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ProblemCode; readonly facts: Facts };

export function value<Value>(read: Value): ReadValue<Value> {
  return { ok: true, value: read };
}

export function wrong(code: ProblemCode, facts: Facts): ReadValue<never> {
  return { ok: false, code, facts };
}
