import { proposerNames, voteMethodNames } from '@luoshi/mechanisms/livelihood';
import { expect, it } from 'vitest';
import { livelihoodZh } from '../src/words/livelihood/zh.ts';

const chinese = (names: Readonly<Record<string, { readonly zh: string }>>) =>
  Object.fromEntries(Object.entries(names).map(([id, { zh }]) => [id, zh]));

it('the page names who proposes as the round does', () =>
  expect(livelihoodZh.library.froms).toEqual(chinese(proposerNames)));

it('the page has a name for every way to vote, and for no other', () =>
  expect(Object.keys(livelihoodZh.vote.methods)).toEqual(Object.keys(voteMethodNames)));
