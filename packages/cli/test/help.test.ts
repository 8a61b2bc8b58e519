import { describe, expect, test } from 'vitest';
import { inChinese, luoshi } from './running.ts';

const commands = ['read', 'account', 'compare', 'series', 'import', 'serve', 'doctor'];

describe('help', () => {
  test.each([
    ['English', {}, ['Usage:', 'Options:', 'Commands:', 'Examples:'], /\p{Script=Han}/u],
    ['Chinese', inChinese, ['用法：', '选项：', '命令：', '示例：'], /Usage|Options|Commands|display/],
  ])('lists every command in %s and in no other language', async (_, env, headings, foreign) => {
    const { code, stdout, stderr } = await luoshi(['--help'], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of [...headings, ...commands]) expect(stdout).toContain(word);
    expect(stdout).not.toMatch(foreign);
  });

  test.each(commands)('of %s is in the language asked for', async (command) => {
    const [zh, en] = await Promise.all([luoshi([command, '--help', '--lang', 'zh']), luoshi([command, '--help'])]);
    expect(zh.stdout).toContain('用法：');
    expect(zh.stdout).not.toMatch(/Usage|Options/);
    expect(en.stdout).not.toMatch(/\p{Script=Han}/u);
  });

  test('on a command that there is not is refused in one line', async () => {
    expect(await luoshi(['help', 'reed'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no command reed. See: luoshi --help\n',
    });
  });

  test('luoshi alone prints the help, and ends with 2', async () => {
    const { code, stdout, stderr } = await luoshi([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage:');
  });

  test('--version prints the version alone', async () => {
    expect((await luoshi(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    ['en', {}, 'There is no command reed. See: luoshi --help\n'],
    ['zh', inChinese, '没有 reed 这个命令。请看：luoshi --help\n'],
  ])('an unknown command is named in %s', async (_, env, sentence) => {
    expect(await luoshi(['reed'], { env })).toEqual({ code: 2, stdout: '', stderr: sentence });
  });
});
