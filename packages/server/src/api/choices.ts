import { z } from 'zod';
import { leaderName } from './named.ts';

/** Units, posts and people to choose from in forms. */
export const choices = z.object({
  units: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      shortName: z.string(),
      kind: z.enum(['leadership', 'office', 'department', 'township', 'state-firm', 'institution']),
      leader: z.string().nullable().describe('Post of the leader in charge of it.'),
      initials: z.string().describe('First letters of the pinyin of both names, parted by a space.'),
    }),
  ),
  leaders: z.array(leaderName.extend({ initials: z.string().describe("Of the holder's name and of the title.") })),
});
export type Choices = z.infer<typeof choices>;
