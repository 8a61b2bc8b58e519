import { expect, test } from 'vitest';
import type { DirectoryAnswer } from '../api/contract.ts';
import { personChoices } from './person-choices.ts';

const directory = {
  units: [{ id: 'u1', shortName: '水利局' }],
  posts: [
    { id: 'u1-1', unit: 'u1', title: '局长', duty: 'first' },
    { id: 'u1-2', unit: 'u1', title: '承办人员', duty: 'handler' },
  ],
  people: [
    { id: 'p1', name: '甲一' },
    { id: 'p2', name: '甲一' },
    { id: 'p3', name: '乙二' },
  ],
  holdings: [
    { post: 'u1-1', person: 'p1', from: '2024-01-01', until: null },
    { post: 'u1-2', person: 'p2', from: '2024-01-01', until: null },
    { post: 'u1-2', person: 'p3', from: '2023-01-01', until: '2024-01-01' },
  ],
} as unknown as DirectoryAnswer;

test('people of one name are told apart by what they hold, and who holds nothing any more has the name alone', () => {
  expect(personChoices(directory, '2026-03-02').map(({ label }) => label)).toEqual([
    '甲一（水利局 局长）',
    '甲一（水利局 承办人员）',
    '乙二',
  ]);
});
