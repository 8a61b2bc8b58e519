import { MOST_ROWS } from '@luoshi/ledger';
import { z } from 'zod';
import { apiError } from './error.ts';

const id = z.string().trim().min(1).max(100);
const text = z.string().trim().min(1).max(200);
const day = z.iso.date();

export const unit = z.strictObject({
  id,
  name: text,
  shortName: text,
  kind: z.enum(['leadership', 'office', 'department', 'township', 'state-firm', 'institution']),
  governmentCode: z.string().max(12).nullable(),
  aliases: z.array(text).max(50).optional(),
  superior: id.optional(),
});

export const post = z.strictObject({
  id,
  unit: id,
  title: text,
  duty: z.enum(['county-leader', 'first', 'manager', 'handler']),
});

export const person = z.strictObject({
  id,
  name: text,
  phone: z.string().max(40).nullable().describe('Shown masked; a masked one that comes back changes nothing.'),
});

export const holding = z.strictObject({ post: id, person: id, from: day, until: day.nullable() });
export const unitLeader = z.strictObject({ unit: id, post: id });

export const unitChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('renamed'), unit: id, on: day, formerName: text, formerShortName: text }),
  z.strictObject({ kind: z.literal('merged'), unit: id, on: day, successor: id }),
  z.strictObject({ kind: z.literal('abolished'), unit: id, on: day, successor: id.nullable() }),
]);

export const directory = z.strictObject({
  units: z.array(unit).max(MOST_ROWS),
  posts: z.array(post).max(MOST_ROWS),
  people: z.array(person).max(MOST_ROWS),
  holdings: z.array(holding).max(MOST_ROWS),
  changes: z.array(unitChange).max(MOST_ROWS).optional(),
  leaders: z.array(unitLeader).max(MOST_ROWS).optional().describe('Which county leader is in charge of which unit.'),
});
export type DirectoryRequest = z.infer<typeof directory>;

export const directoryAnswer = z.object({
  government: z.string(),
  units: z.array(unit),
  posts: z.array(post),
  people: z.array(person),
  holdings: z.array(holding),
  changes: z.array(unitChange),
  leaders: z.array(unitLeader),
  formerPeople: z.array(person),
  phonesUnreadable: apiError.shape.error
    .optional()
    .describe('Why some telephone numbers cannot be read and are shown as ****; left out where all can.'),
});
export type DirectoryAnswer = z.infer<typeof directoryAnswer>;

/** One row more than is read, so that a sheet that is too long is told so with its place. */
const grid = z
  .array(z.array(z.string().max(500)).max(50))
  .min(1)
  .max(MOST_ROWS + 1);

export const directorySheets = z.strictObject({
  units: grid
    .optional()
    .describe(
      'The sheet of units with its head row: 单位编号, 单位全称, 简称, 类别, 上级, 别名, 政府代码. A number that is there says which unit a line with new names is. Left out, people are read beside the units that are there.',
    ),
  people: grid
    .optional()
    .describe(
      'The sheet of people: 姓名, 单位, 岗位, 职责, 手机, 任职日期, 离任日期, 人员编号, 岗位编号. A line without name is a post that nobody holds.',
    ),
  save: z.boolean().default(false).describe('False only shows what would change.'),
});
export type DirectorySheetsRequest = z.input<typeof directorySheets>;

export const sheetProblem = z.object({
  code: z.string(),
  sheet: z.enum(['units', 'people']),
  row: z.number().int().describe('From 1, the head row included.'),
  column: z.number().int().describe('From 1; 0 is the row as a whole.'),
  zh: z.string(),
  en: z.string(),
});

export const directoryGrid = z.object({
  grid: z.array(z.array(z.string())).describe('Cells as texts, row by row, to be sent as `units` or `people`.'),
  hasOther: z.boolean().describe('Whether another sheet of the workbook is of the other kind, and can be asked for.'),
  problems: z
    .array(sheetProblem)
    .describe('Merged, computed and broken cells; while there is one, the grid is not to be sent.'),
});
export type DirectoryGrid = z.infer<typeof directoryGrid>;

export const directorySheetsAnswer = z.object({
  saved: z.boolean(),
  added: z.object({ units: z.array(z.string()), posts: z.array(z.string()), people: z.array(z.string()) }),
  changed: z.object({
    units: z.array(z.string()),
    posts: z
      .array(z.string())
      .describe('With their unit; also those that somebody else holds, or on other days, than before.'),
    people: z.array(z.string()),
  }),
  problems: z.array(sheetProblem).describe('While there is one, nothing is saved.'),
});
export type DirectorySheetsAnswer = z.infer<typeof directorySheetsAnswer>;

const from = day.describe('First day on which it is so.');

export const directoryChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('post-taken'), post: id, person: id, from }),
  z.strictObject({ kind: z.literal('post-left'), post: id, from }),
  z.strictObject({ kind: z.literal('unit-renamed'), unit: id, name: text, shortName: text, from }),
  z.strictObject({ kind: z.literal('unit-merged'), unit: id, successor: id, from }),
  z.strictObject({ kind: z.literal('unit-abolished'), unit: id, successor: id.nullable(), from }),
]);
export type DirectoryChangeRequest = z.infer<typeof directoryChange>;

export const government = z.object({
  code: z.string(),
  name: z.string(),
  level: z.string().nullable(),
  parent: z.string().nullable().describe('Code of the government above.'),
  mergedInto: z.string().nullable().describe('Code of the government it was merged into; null while it stands.'),
});

export const governmentList = z.object({ governments: z.array(government) });
export type GovernmentList = z.infer<typeof governmentList>;

export const governmentBody = z.strictObject({
  name: text,
  level: z.enum(['state', 'province', 'prefecture', 'county', 'township']).nullable().default(null),
  parent: z.string().max(12).nullable().default(null),
  mergedInto: z
    .string()
    .max(12)
    .nullable()
    .optional()
    .describe('Code of its successor: from then on it takes no new matter and no command. Left out: as it was.'),
});
export type GovernmentRequest = z.input<typeof governmentBody>;
