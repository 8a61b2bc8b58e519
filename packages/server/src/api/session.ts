import { z } from 'zod';

export const signIn = z.strictObject({
  name: z.string().trim().min(1).max(40).describe('Name under which acts are kept.'),
  accessCode: z.string().max(200).optional().describe('Needed where the server listens beyond its own computer.'),
});
export type SignIn = z.infer<typeof signIn>;

export const ability = z.enum(['read-file', 'see-reports', 'keep-report', 'review', 'search']);
export type Ability = z.infer<typeof ability>;

export const session = z.object({
  signedIn: z.boolean(),
  name: z.string().nullable(),
  accessCodeNeeded: z.boolean().describe('Whether signing in takes the access code.'),
  abilities: z.array(ability).describe('What this caller may do; pages show these and repeat no rule.'),
});
export type Session = z.infer<typeof session>;
