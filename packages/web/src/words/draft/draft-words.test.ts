import { describe } from 'vitest';
import { standInBothLanguages } from '../../testing/in-both-languages.ts';
import { draftEn } from './en.ts';
import { draftZh } from './zh.ts';

describe('the words of the drafted review', () => {
  standInBothLanguages(draftZh, draftEn);
});
