import { describe } from 'vitest';
import { standInBothLanguages } from '../../testing/in-both-languages.ts';
import { livelihoodEn } from './en.ts';
import { livelihoodZh } from './zh.ts';

describe('the words of livelihood projects', () => {
  standInBothLanguages(livelihoodZh, livelihoodEn);
});
