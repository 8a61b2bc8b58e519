import { describe, expect, it } from 'vitest';
import type { FormField } from '../api/contract.ts';
import { formOf, isOneTap, problemsOf } from './form-values.ts';

const field = (id: string, kind: FormField['kind'], required = false): FormField => ({
  id,
  kind,
  required,
  name: { zh: id, en: id },
});

describe('a form', () => {
  const fields = [
    field('progress', 'text', true),
    field('value', 'number'),
    field('units', 'units'),
    field('nodes', 'nodes'),
  ];

  it('asks for and sends a field that hangs on an answer only after that answer', () => {
    const hanging = [
      field('class', 'choice', true),
      { ...field('until', 'date', true), when: { field: 'class', is: ['B'] } },
    ];
    expect(problemsOf(hanging, { class: 'A' })).toEqual({});
    expect(problemsOf(hanging, { class: 'B' })).toEqual({ until: 'missing' });
    expect(formOf(hanging, { class: 'A', until: '2026-10-30' })).toEqual({ class: 'A' });
  });

  it('leaves out what is empty', () => {
    expect(formOf(fields, { progress: ' 已开工 ', value: '', units: [], nodes: [{ title: '', date: '' }] })).toEqual({
      progress: '已开工',
    });
  });
  it.each([
    ['3.5', 3.5],
    ['１２', 12],
    ['45%', 45],
    ['1,200', 1200],
  ])('reads the number %s', (value, want) => {
    expect(formOf(fields, { progress: 'x', value }).value).toBe(want);
  });
  it.each([
    [{ progress: '' }, { progress: 'missing' }],
    [{ progress: '  ' }, { progress: 'missing' }],
    [{ progress: 'x', value: '三成' }, { value: 'number-wrong' }],
    [{ progress: 'x', value: '' }, {}],
  ])('%j has the problems %j', (drafts, want) => {
    expect(problemsOf(fields, drafts)).toEqual(want);
  });
  it('keeps nodes in their order and drops empty ones', () => {
    const nodes = [
      { title: '立项', date: '2026-03-01' },
      { title: '', date: '' },
      { title: '开工', date: '2026-04-01' },
    ];
    expect(formOf(fields, { progress: 'x', nodes }).nodes).toEqual([nodes[0], nodes[2]]);
  });
  it.each([
    ['none', false, true],
    ['none', true, false],
    ['optional', false, false],
  ] as const)('with evidence %s and a required field (%s) takes one tap: %s', (evidence, required, want) => {
    const offer = {
      id: 'sign',
      name: { zh: '签收', en: 'Sign' },
      evidence,
      fields: [field('handler', 'text', required)],
    };
    expect(isOneTap(offer)).toBe(want);
  });
});
