import { z } from 'zod';
import { accountRole } from './session.ts';

export const account = z.object({
  government: z.string(),
  login: z.string(),
  name: z.string(),
  staff: z.string().nullable(),
  roles: z.array(accountRole),
  disabled: z.boolean(),
  mustChange: z.boolean().describe('The password must be changed at the next sign-in.'),
  passwordSetAt: z.string(),
  lockedUntil: z.string().nullable(),
  hasTotp: z.boolean(),
  sample: z.boolean(),
});
export type AccountItem = z.infer<typeof account>;

export const accountList = z.object({ accounts: z.array(account) });
export type AccountList = z.infer<typeof accountList>;

const name = z.string().trim().min(1).max(40);
const staff = z.string().min(1).max(100).nullable();
const roles = z.array(accountRole).min(1).max(8);

export const newAccount = z.strictObject({
  login: z.string().trim().toLowerCase().min(3).max(40),
  name,
  staff: staff.default(null).describe('Id of a person of the directory.'),
  roles,
});
export type NewAccountRequest = z.input<typeof newAccount>;

export const accountChange = z.strictObject({
  name: name.optional(),
  staff: staff.optional(),
  roles: roles.optional(),
  disabled: z.boolean().optional(),
});
export type AccountChangeRequest = z.infer<typeof accountChange>;

export const accountWithPassword = z.object({
  account,
  oneTimePassword: z.string().describe('To be told to the person, who must change it; shown here and never again.'),
});
export type AccountWithPassword = z.infer<typeof accountWithPassword>;

export const loginParams = z.object({ login: z.string().max(60) });
export const ofGovernment = z.object({
  government: z.string().max(12).optional().describe("The account's own when left out."),
});
