import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  { argv: [], env: { LANG: 'zh_CN.UTF-8' }, language: 'zh' },
  { argv: [], env: { LANG: 'zh_TW' }, language: 'zh' },
  { argv: [], env: { LANG: 'zh' }, language: 'zh' },
  { argv: [], env: { LANG: 'zh-Hans-CN' }, language: 'zh' },
  { argv: [], env: { LANG: 'en_GB.UTF-8' }, language: 'en' },
  { argv: [], env: { LANG: 'de_DE.UTF-8' }, language: 'en' },
  { argv: [], env: { LANG: 'C' }, language: 'en' },
  { argv: [], env: { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, language: 'en' },
  { argv: [], env: { LC_MESSAGES: 'zh_CN', LANG: 'en_US' }, language: 'zh' },
  { argv: [], env: { LC_ALL: '', LANG: 'zh_CN' }, language: 'zh' },
  { argv: ['read', '--lang', 'en'], env: { LANG: 'zh_CN' }, language: 'en' },
  { argv: ['--lang=zh', 'read'], env: { LANG: 'en_US' }, language: 'zh' },
])('$argv under $env speaks $language', ({ argv, env, language }) => {
  expect(languageOf(argv, env)).toBe(language);
});
