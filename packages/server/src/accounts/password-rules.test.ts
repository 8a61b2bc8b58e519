import { describe, expect, it } from 'vitest';
import { oneTimePassword } from './one-time-password.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { isOutworn, passwordFault } from './password-rules.ts';

const cost = 2 ** 4;

describe('a new password', () => {
  it.each([
    { password: 'Shanchuan7', fault: null },
    { password: 'shan-chuan-7', fault: null },
    { password: '山川湖海Aa山川湖海', fault: null },
    { password: 'Ab3-Ab3-A', fault: 'password-too-short' },
    { password: '山川Aa1山川Aa', fault: 'password-too-short' },
    { password: '', fault: 'password-too-short' },
    { password: 'shanchuanhuhai', fault: 'password-too-plain' },
    { password: 'Shanchuanhuhai', fault: 'password-too-plain' },
    { password: '12345678901234', fault: 'password-too-plain' },
    { password: 'ZHOU.ming-2026', fault: 'password-has-login' },
    { password: 'My-zhou.ming-9', fault: 'password-has-login' },
  ])('"$password" is judged $fault', ({ password, fault }) => {
    expect(passwordFault(password, 'zhou.ming')).toBe(fault);
  });

  it('wears out on the ninetieth day', () => {
    const day = (days: number) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000);
    expect([89, 90].map((days) => isOutworn(day(0).toISOString(), day(days)))).toEqual([false, true]);
  });
});

describe('one-time passwords', () => {
  it('keep the rules and are not the same twice', () => {
    const all = Array.from({ length: 200 }, oneTimePassword);
    expect(all.filter((password) => passwordFault(password, 'zhou') !== null)).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('what is kept of a password', () => {
  it('is another each time, says how it was made, and knows its password', async () => {
    const [one, other] = await Promise.all([hashPassword('Shanchuan7', cost), hashPassword('Shanchuan7', cost)]);
    expect(one).toMatch(/^scrypt\$16\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    expect(one).not.toBe(other);
    expect(await isPassword('Shanchuan7', one)).toBe(true);
    expect(await isPassword('shanchuan7', one)).toBe(false);
  });

  it('is the same for full-width letters of another keyboard', async () => {
    expect(await isPassword('Ｓhanchuan７', await hashPassword('Shanchuan7', cost))).toBe(true);
  });

  it('costs 2^17 unless a test says otherwise', async () => {
    const kept = await hashPassword('Shanchuan7');
    expect(kept).toMatch(/^scrypt\$131072\$8\$1\$/);
    expect(await isPassword('Shanchuan7', kept)).toBe(true);
  });

  it('is refused when it is not in our form', async () => {
    await expect(isPassword('x', '$2b$10$abc')).rejects.toThrow('not in the form');
  });
});
