import { accountRoles } from '@luoshi/store';
import { z } from 'zod';
import { mustDos } from '../accounts/must-do.ts';
import { abilities } from '../permissions/abilities.ts';
import { bilingual } from './named.ts';

const longestPassword = 200;
export const password = z.string().min(1).max(longestPassword);
export const totpCode = z.string().trim().max(12).describe('Six digits of an authenticator program.');

/** Either a name, for reading and reviewing reports, or an account. */
export const signIn = z
  .strictObject({
    name: z.string().trim().min(1).max(40).optional().describe('Name under which acts are kept, without an account.'),
    accessCode: z
      .string()
      .max(200)
      .optional()
      .describe('With a name, where the server listens beyond its own computer.'),
    login: z.string().trim().min(1).max(60).optional().describe('Of an account.'),
    password: password.optional().describe('Of the account.'),
    totp: totpCode.optional().describe('Where the account has a second factor.'),
  })
  .superRefine(({ name, login, password: given }, context) => {
    const problem = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (name === undefined && login === undefined) problem('name', 'missing');
    if (name !== undefined && login !== undefined) problem('name', 'name-and-login');
    if (login !== undefined && given === undefined) problem('password', 'missing');
  });
export type SignIn = z.infer<typeof signIn>;

export const ability = z.enum(abilities);
export type { Ability } from '../permissions/abilities.ts';

export const accountRole = z.enum(accountRoles);

export const heldPost = z.object({
  id: z.string(),
  title: z.string(),
  duty: z.enum(['county-leader', 'first', 'manager', 'handler']),
  unit: z.string().describe('Id of the unit.'),
  unitName: z.string().describe('Its short name.'),
});

export const sessionAccount = z.object({
  login: z.string(),
  name: z.string(),
  government: z.object({
    code: z.string(),
    name: z.string(),
    parent: z.string().nullable(),
    successor: z
      .object({ code: z.string(), name: z.string() })
      .nullable()
      .describe(
        'The government that it was merged into: all of it can be read, nothing written. Null while it stands.',
      ),
  }),
  unit: z.object({ id: z.string(), name: z.string() }).nullable().describe('Of the first post.'),
  posts: z.array(heldPost).describe('Held today.'),
  staff: z.string().nullable().describe('Id of the person in the directory.'),
  roles: z.array(accountRole),
  mustDo: z.array(z.enum(mustDos)).describe('Until it is done, the account may do nothing else.'),
});

export const sampleLogin = z.object({
  login: z.string(),
  name: z.string(),
  role: accountRole,
  unit: z.string().nullable(),
  title: bilingual.nullable().describe('What somebody is called whom neither unit nor role tells; else null.'),
  government: z.object({
    code: z.string(),
    name: z.string(),
    level: z.string().nullable().describe('`prefecture`, `county`, `township` …; null where it is not known.'),
  }),
});

export const session = z.object({
  signedIn: z.boolean(),
  name: z.string().nullable(),
  accessCodeNeeded: z.boolean().describe('Whether signing in with a name takes the access code.'),
  account: sessionAccount.nullable().describe('Null for a visitor and for who signed with a name.'),
  abilities: z.array(ability).describe('What this caller may do; pages show these and repeat no rule.'),
  sampleLogins: z.array(sampleLogin).describe('People of the made-up county, on the own computer only; else empty.'),
  samplePassword: z.string().nullable().describe('The password of all of them.'),
});
export type Session = z.infer<typeof session>;

export const passwordChange = z.strictObject({
  current: password,
  next: password.describe('At least ten characters, three of four kinds, without the login, none of the last five.'),
});
export type PasswordChange = z.infer<typeof passwordChange>;

export const totpStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('begin'), password }),
  z.strictObject({ step: z.literal('confirm'), totp: totpCode }),
]);
export type TotpStep = z.infer<typeof totpStep>;

export const totpAnswer = z.object({
  confirmed: z.boolean(),
  secret: z.string().nullable().describe('Base32; shown at `begin` and never again.'),
  uri: z.string().nullable().describe('otpauth://…, for a QR code.'),
});
export type TotpAnswer = z.infer<typeof totpAnswer>;
