// Names of units and leaders as a breakdown table writes them.
import type { Directory, Post } from '@luoshi/ledger';

/** 简称, or the full name where two units share it; the id itself where the directory has no such unit; empty for null. */
export function unitName({ units }: Directory, id: string | null): string {
  if (id === null) return '';
  const unit = units.find((one) => one.id === id);
  if (!unit) return id;
  const isShared = units.some((other) => other.id !== id && other.shortName === unit.shortName);
  return isShared || unit.shortName === '' ? unit.name : unit.shortName;
}

/** Name of whoever holds the post on `date` (ISO), else the post's title; the id where there is no such post; empty for null. */
export function leaderName(directory: Directory, post: string | null, date: string): string {
  if (post === null) return '';
  return holderName(directory, post, date) ?? postOf(directory, post)?.title ?? post;
}

/** 周明远 副县长（分管教育）, for a table that is read back: the title stays when the holder changes. The title alone while nobody holds it. */
export function leaderWithTitle(directory: Directory, post: string | null, date: string): string {
  if (post === null) return '';
  const title = postOf(directory, post)?.title;
  if (title === undefined) return post;
  const holder = holderName(directory, post, date);
  return holder === null ? title : `${holder} ${title}`;
}

function postOf({ posts }: Directory, id: string): Post | undefined {
  return posts.find((post) => post.id === id);
}

function holderName({ holdings, people }: Directory, post: string, date: string): string | null {
  const held = holdings.find(
    (holding) => holding.post === post && holding.from <= date && (holding.until === null || date < holding.until),
  );
  return people.find(({ id }) => id === held?.person)?.name ?? null;
}
