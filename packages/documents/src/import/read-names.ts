// Names in cells into ids of the directory: units by full or short name, leaders by post or by name.
import type { Directory, Post } from '@luoshi/ledger';
import { nearest } from './nearest.ts';
import { type ReadValue, value, wrong } from './read-value.ts';

/** One unit or none. Refuses several: 牵头单位 is one. */
export function readUnit(text: string, directory: Directory): ReadValue<string | null> {
  const names = unitNames(text);
  if (names.length === 0) return value(null);
  if (names.length > 1) return wrong('units-too-many', { value: text });
  return unitId(names[0]!, directory);
}

/** Any number of units, parted by 、 or commas or line ends; each once, in the order written. */
export function readUnits(text: string, directory: Directory): ReadValue<readonly string[]> {
  const ids = new Set<string>();
  for (const name of unitNames(text)) {
    const read = unitId(name, directory);
    if (!read.ok) return read;
    ids.add(read.value);
  }
  return value([...ids]);
}

function unitNames(text: string): string[] {
  return text
    .split(/[、，,；;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A name that is one unit's full name is that unit, even when it is another's short name. */
function unitId(name: string, { units }: Directory): ReadValue<string> {
  const exact = units.find((unit) => unit.name === name || unit.id === name);
  if (exact) return value(exact.id);
  const short = units.filter((unit) => unit.shortName === name);
  if (short.length === 1) return value(short[0]!.id);
  if (short.length > 1)
    return wrong('unit-ambiguous', { value: name, names: short.map((unit) => unit.name).join('、') });
  const names = units.flatMap((unit) => [unit.shortName, unit.name]);
  return wrong('unit-unknown', { value: name, suggestions: nearest(name, names).join('、') });
}

/** 副县长, 温雅宁, 副县长（温雅宁） or 温雅宁 副县长; posts of leaders (`county-leader`) only. A name finds the post held last. */
export function readLeader(text: string, directory: Directory): ReadValue<string | null> {
  const name = text.trim();
  if (name === '') return value(null);
  const posts = directory.posts.filter(({ duty }) => duty === 'county-leader');
  const found = leaderPosts(name, posts, directory);
  if (found.length === 1) return value(found[0]!.id);
  if (found.length > 1)
    return wrong('leader-ambiguous', { value: name, names: found.map(({ title }) => title).join('、') });
  const names = posts.flatMap((post) => [post.title, ...holders(post, directory)]);
  return wrong('leader-unknown', { value: name, suggestions: nearest(name, names).join('、') });
}

function leaderPosts(name: string, posts: readonly Post[], directory: Directory): Post[] {
  const byTitle = posts.filter(({ id, title }) => title === name || id === name);
  if (byTitle.length > 0) return byTitle;
  const inFront = posts.filter((post) =>
    holders(post, directory).some((holder) => `${holder} ${post.title}` === name.replace(/\s+/g, ' ')),
  );
  if (inFront.length > 0) return inFront;
  const inBrackets = /^(.+)[（(]([^（()）]+)[)）]$/.exec(name);
  if (inBrackets) {
    const titled = posts.filter(({ title }) => title === inBrackets[1]);
    const held = titled.filter((post) => holders(post, directory).includes(inBrackets[2]!));
    return held.length > 0 ? held : titled;
  }
  const held = posts.filter((post) => holders(post, directory).includes(name));
  const still = held.filter((post) => openHolders(post, directory).includes(name));
  return still.length > 0 ? still : held;
}

function holders({ id }: Post, { holdings, people }: Directory): string[] {
  const held = holdings.filter(({ post }) => post === id);
  return held.flatMap(({ person }) => people.find((one) => one.id === person)?.name ?? []);
}

function openHolders(post: Post, directory: Directory): string[] {
  return holders(post, { ...directory, holdings: directory.holdings.filter(({ until }) => until === null) });
}
