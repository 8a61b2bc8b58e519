// Sentences of the directory's refusals and of problems in its sheets in English: what is so, and what to do.
import type { DirectoryProblemCode, DirectoryRefusal, DirectoryRefusalCode } from '../directory/refusal.ts';

type Sentences = Readonly<
  Record<DirectoryRefusalCode | DirectoryProblemCode, (facts: DirectoryRefusal['facts']) => string>
>;

export const directoryEn: Sentences = {
  'unit-unknown': ({ unit }) => `There is no unit “${unit}”. Reload the page and choose again.`,
  'post-unknown': ({ post }) => `There is no post “${post}”. Reload the page and choose again.`,
  'person-unknown': ({ person }) => `There is no person “${person}”. Enter the person in the directory first.`,
  'day-impossible': ({ day }) => `“${day}” is no day of the calendar. Write year-month-day, for example 2026-03-01.`,
  'holds-already': ({ person, day }) => `${person} holds this post on ${day} already; nothing to do.`,
  'holder-since-later': ({ person, day }) =>
    `${person} holds this post from ${day}. Enter a later day, or correct that entry first.`,
  'post-vacant': ({ day }) => `Nobody holds this post on ${day}; there is nobody to leave it.`,
  'unit-gone': ({ unit, day }) => `“${unit}” ceased on ${day} and cannot change any more. Act on its successor.`,
  'successor-itself': ({ unit }) => `“${unit}” cannot be merged into itself. Choose another unit.`,
  'successor-gone': ({ unit, day }) => `The successor “${unit}” ceased on ${day} itself. Choose a unit that exists.`,
  'unit-name-taken': ({ unit }) => `“${unit}” bears that name already. Choose another name, or merge the two.`,
  'unit-name-missing': () => 'Enter the full name and the short name of the unit.',
  'sheet-empty': () => 'The sheet has no content; its first row should be the heads.',
  'sheet-too-long': ({ most }) => `More than ${most} rows. Delete those that are not needed, or import in parts.`,
  'head-missing': ({ head }) =>
    `No column “${head}” in the first 10 rows. Add its head; a title may stand above the heads.`,
  'head-twice': ({ head }) => `The head “${head}” stands twice. Remove or rename one of the columns.`,
  'cell-missing': ({ head }) => `“${head}” is empty. Fill it in or remove the row.`,
  'unit-twice': ({ words, first }) =>
    `“${words}” is in row ${first} already. Remove one row, or give a different number, full or short name.`,
  'unit-kind-unknown': ({ words, known }) => `The kind “${words}” is not known. Use one of: ${known}.`,
  'superior-unknown': ({ words }) =>
    `The superior “${words}” is not in the sheet of units. Add it or correct the name.`,
  'superior-circle': ({ words }) => `With “${words}” as superior, units would stand above themselves. Correct it.`,
  'unit-not-found': ({ words }) =>
    `“${words}” is no unit of the units sheet, or fits more than one. Write the full or short name from that sheet.`,
  'duty-unknown': ({ words, known }) => `The duty “${words}” is not known. Use one of: ${known}.`,
  'duty-differs': ({ title, first, second }) =>
    `The post “${title}” was given as ${first} above and as ${second} here; a post has one duty.`,
  'phone-impossible': ({ words }) =>
    `“${words}” is no mobile or landline number. Check its digits, or leave the cell empty.`,
  'phone-masked': ({ words }) =>
    `“${words}” is a number with stars in it, and not that of this person in the directory. Write it in full, or leave the cell empty: then the number stays as it is.`,
  'date-unreadable': ({ words }) => `The day “${words}” cannot be read. Write year-month-day, for example 2026-03-01.`,
  'dates-reversed': ({ from, until }) => `The last day ${until} should be after the first day ${from}. Check both.`,
  'two-holders': ({ title, first, second }) =>
    `Two people hold the post “${title}” at the same time: ${first} and ${second}. Enter when the first left, or give two titles.`,
  'row-twice': ({ person }) => `${person} takes this post on this day in an earlier row. Remove one.`,
  'person-without-post': () => 'Days of office without post and duty. Enter the post, or clear the days.',
};
