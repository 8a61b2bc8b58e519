// A sheet of units and people, row by row, into the directory as it would be with them.
import type { Holding, Person, Post, Unit } from '@luoshi/ledger';
import type { GivenDirectory, KeptDirectory } from '@luoshi/store';
import { type Cells, columnNames, dutyWords, kindWords, sheetOf } from './columns.ts';
import { type RowProblem, type RowProblemCode, rowProblem } from './row-problem.ts';

export interface Imported {
  readonly directory: GivenDirectory;
  readonly added: { readonly units: string[]; readonly posts: string[]; readonly people: string[] };
  readonly changed: { readonly units: string[]; readonly people: string[] };
  readonly problems: readonly RowProblem[];
}

/**
 * Nothing of the directory is lost: rows add to it and change what they name. A post that the sheet gives people to has those people
 * and no others from `today` (ISO date). Units are known by their name, posts by theirs in the unit, people by name and phone, or by name
 * among those of the unit.
 */
export function directoryFromRows(
  rows: readonly (readonly string[])[],
  current: KeptDirectory,
  today: string,
): Imported {
  const { lines, problems } = sheetOf(rows);
  const draft = new Draft(current, today);
  const found = [...problems, ...(problems.length > 0 ? [] : lines.flatMap((line) => draft.take(line)))];
  return { ...draft.result(), problems: found };
}

type Writable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

/** The directory while rows come in. */
class Draft {
  readonly #today: string;
  readonly #current: KeptDirectory;
  readonly #units: Writable<Unit>[];
  readonly #posts: Post[];
  readonly #people: Writable<Person>[];
  readonly #holdings: Holding[];
  /** Who the sheet gives each post to, with the first day of it. */
  readonly #given = new Map<string, Map<string, string>>();
  readonly #added = { units: [] as string[], posts: [] as string[], people: [] as string[] };
  readonly #changed = { units: new Set<string>(), people: new Set<string>() };

  constructor(current: KeptDirectory, today: string) {
    this.#today = today;
    this.#current = current;
    this.#units = current.units.map((unit) => ({ ...unit }));
    this.#posts = [...current.posts];
    this.#people = current.people.map((person) => ({ ...person }));
    this.#holdings = [...current.holdings];
  }

  /** Takes one row in; what is wrong with it, else nothing. */
  take(line: Cells): RowProblem[] {
    const problem = wrongCell(line);
    if (problem) return [problem];
    const unit = this.#unitOf(line);
    if (!('id' in unit)) return [unit];
    if (line.cell('post') === '') return [];
    const post = this.#postOf(line, unit.id);
    if (!('id' in post)) return [post];
    if (line.cell('person') !== '') this.#hold(line, post.id, this.#personOf(line, unit.id).id);
    return [];
  }

  result(): Omit<Imported, 'problems'> {
    const { leaders, changes } = this.#current;
    const holdings = [...this.#holdings.map((held) => this.#ended(held)), ...this.#begun()];
    const directory = { units: this.#units, posts: this.#posts, people: this.#people, holdings, leaders, changes };
    const changed = { units: [...this.#changed.units], people: [...this.#changed.people] };
    return { directory, added: this.#added, changed };
  }

  #unitOf(line: Cells): Unit | RowProblem {
    const name = line.cell('unit');
    const gone = new Set(this.#current.changes.flatMap((change) => (change.kind === 'renamed' ? [] : [change.unit])));
    const known = this.#units.find((unit) => !gone.has(unit.id) && (unit.name === name || unit.shortName === name));
    const kind = kindWords[line.cell('kind').toLowerCase()];
    if (!known && !kind) return problemIn(line, 'kind-missing', 'kind');
    if (!known) return this.#addUnit(name, line.cell('shortName') || name, kind!);
    const shortName = line.cell('shortName') || known.shortName;
    if (shortName !== known.shortName || (kind ?? known.kind) !== known.kind) this.#changed.units.add(known.name);
    return Object.assign(known, { shortName, kind: kind ?? known.kind });
  }

  #addUnit(name: string, shortName: string, kind: Unit['kind']): Unit {
    const unit: Unit = { id: freshId('u', this.#units), name, shortName, kind, governmentCode: null };
    this.#units.push(unit);
    this.#added.units.push(name);
    return unit;
  }

  #postOf(line: Cells, unit: string): Post | RowProblem {
    const title = line.cell('post');
    const known = this.#posts.find((post) => post.unit === unit && post.title === title);
    if (known) return known;
    const duty = dutyWords[line.cell('duty').toLowerCase()];
    if (!duty) return problemIn(line, 'duty-missing', 'duty');
    const post: Post = { id: freshId('p', this.#posts), unit, title, duty };
    this.#posts.push(post);
    this.#added.posts.push(`${line.cell('unit')} ${title}`);
    return post;
  }

  #personOf(line: Cells, unit: string): Person {
    const name = line.cell('person');
    const phone = line.cell('phone') || null;
    const namesakes = this.#people.filter((person) => person.name === name);
    const known =
      namesakes.find((person) => phone !== null && person.phone === phone) ??
      namesakes.find((person) => this.#worksIn(person.id, unit));
    if (!known) {
      const person: Person = { id: freshId('r', [...this.#people, ...this.#current.formerPeople]), name, phone };
      this.#people.push(person);
      this.#added.people.push(name);
      return person;
    }
    if (phone !== null && phone !== known.phone) {
      known.phone = phone;
      this.#changed.people.add(name);
    }
    return known;
  }

  #worksIn(person: string, unit: string): boolean {
    const posts = this.#posts.filter((post) => post.unit === unit).map(({ id }) => id);
    return (
      this.#holdings.some((held) => held.person === person && this.#isOpen(held) && posts.includes(held.post)) ||
      posts.some((post) => this.#given.get(post)?.has(person))
    );
  }

  #hold(line: Cells, post: string, person: string): void {
    const holders = this.#given.get(post) ?? new Map<string, string>();
    this.#given.set(post, holders.set(person, line.cell('from') || this.#today));
  }

  #isOpen({ until }: Holding): boolean {
    return until === null || until > this.#today;
  }

  /** Of a post that the sheet gives to others it ends today. */
  #ended(held: Holding): Holding {
    const holders = this.#given.get(held.post);
    if (!holders || holders.has(held.person) || !this.#isOpen(held)) return held;
    return { ...held, until: held.from > this.#today ? held.from : this.#today };
  }

  /** What the sheet gives and nobody holds already. */
  #begun(): Holding[] {
    return [...this.#given].flatMap(([post, holders]) =>
      [...holders].flatMap(([person, from]) => {
        const isHeld = this.#holdings.some(
          (held) => held.post === post && held.person === person && this.#isOpen(held),
        );
        return isHeld ? [] : [{ post, person, from, until: null }];
      }),
    );
  }
}

/** What can be said of a row without the directory. */
function wrongCell(line: Cells): RowProblem | null {
  for (const column of Object.keys(columnNames) as (keyof typeof columnNames)[])
    if (line.cell(column).startsWith('=')) return problemIn(line, 'cell-formula', column);
  if (line.cell('unit') === '') return problemIn(line, 'unit-missing', 'unit');
  if (line.cell('kind') !== '' && !(line.cell('kind').toLowerCase() in kindWords))
    return problemIn(line, 'kind-unknown', 'kind');
  if (line.cell('duty') !== '' && !(line.cell('duty').toLowerCase() in dutyWords))
    return problemIn(line, 'duty-unknown', 'duty');
  if (line.cell('post') === '' && (line.cell('person') !== '' || line.cell('duty') !== ''))
    return problemIn(line, 'post-missing', 'post');
  return isDay(line.cell('from')) ? null : problemIn(line, 'date-malformed', 'from');
}

function isDay(text: string): boolean {
  if (text === '') return true;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

const problemIn = (line: Cells, code: RowProblemCode, column: keyof typeof columnNames): RowProblem =>
  rowProblem(code, line.row, columnNames[column][0], line.cell(column));

/** The first id of the form `u12` above all that are there. */
function freshId(letter: string, all: readonly { readonly id: string }[]): string {
  const numbers = all.map(({ id }) => (id.startsWith(letter) ? Number(id.slice(letter.length)) : Number.NaN));
  return `${letter}${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
}
