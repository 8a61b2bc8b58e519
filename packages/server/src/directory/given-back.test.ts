// A directory taken away as sheets, and given back: as it was, or with a row changed.
import { type Directory, directoryFromGrids, gridsFromDirectory, standingDirectory } from '@luoshi/ledger';
import type { KeptDirectory } from '@luoshi/store';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownBefore } from './known-before.ts';
import { masked } from './mask-phone.ts';
import { mergeDirectory } from './merge-directory.ts';

const today = '2026-03-02';
type Sheets = ReturnType<typeof gridsFromDirectory>;

const sheetsOf = (kept: KeptDirectory, phones: 'masked' | 'whole' = 'masked'): Sheets => {
  const people = phones === 'masked' ? masked(kept.people) : kept.people;
  return gridsFromDirectory(standingDirectory({ ...kept, people }, today));
};
const givenBack = (kept: KeptDirectory, { units, people }: Sheets) => {
  const list = directoryFromGrids({ units, people }, knownBefore(kept, today));
  return { problems: list.problems, ...mergeDirectory(kept, list, today) };
};

const kept: KeptDirectory = {
  units: [
    {
      id: 'a',
      name: '青河县水务局',
      shortName: '水务局',
      kind: 'department',
      governmentCode: null,
      aliases: ['水利局'],
    },
    { id: 'b', name: '青河县路政局', shortName: '路政局', kind: 'institution', governmentCode: null, superior: 'a' },
    { id: 'c', name: '青河县水利局', shortName: '水利局', kind: 'department', governmentCode: null },
  ],
  posts: [
    { id: 'a1', unit: 'a', title: '局长', duty: 'first' },
    { id: 'a2', unit: 'a', title: '副局长', duty: 'manager' },
    { id: 'a3', unit: 'a', title: '副局长', duty: 'manager' },
    { id: 'b1', unit: 'b', title: '站长', duty: 'first' },
  ],
  people: [
    { id: 'p1', name: '邵岚', phone: '13900000001' },
    { id: 'p2', name: '邵岚', phone: '13912340001' },
    { id: 'p3', name: '许可', phone: '内线8012' },
    { id: 'p4', name: '新到', phone: null },
  ],
  holdings: [
    { post: 'a1', person: 'p1', from: '2026-01-01', until: null },
    { post: 'a2', person: 'p2', from: '2025-01-01', until: null },
    { post: 'a3', person: 'p3', from: '2024-05-01', until: null },
    { post: 'b1', person: 'p3', from: '2020-01-01', until: '2024-05-01' },
  ],
  changes: [{ kind: 'merged', unit: 'c', on: '2025-06-01', successor: 'a' }],
  leaders: [],
  formerPeople: [],
};
const none = { units: [], posts: [], people: [] };

const words = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 3 });
/** Names that are alike, short and full, with former names among them; titles and people of one name; numbers of every kind. */
const directories: fc.Arbitrary<KeptDirectory> = fc
  .record({
    names: fc.uniqueArray(words('水路土林'), { minLength: 1, maxLength: 6 }),
    aliases: fc.array(fc.array(words('水路 a'), { maxLength: 2 }), { minLength: 6, maxLength: 6 }),
    gone: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    posts: fc.array(fc.record({ unit: fc.nat(5), title: fc.constantFrom('局长', '副局长') }), { maxLength: 8 }),
    people: fc.array(
      fc.record({
        name: fc.constantFrom('邵岚', '许 可', '甲'),
        phone: fc.constantFrom(null, '13900000001', '13912340001', '0356-7030000', '内线8012', '+86 13911112222'),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    spans: fc.array(fc.record({ person: fc.nat(5), days: fc.constantFrom('past', 'now', 'coming', 'no day') }), {
      minLength: 8,
      maxLength: 8,
    }),
  })
  .map(({ names, aliases, gone, posts, people, spans }): KeptDirectory => {
    const units = names.map((name, at): KeptDirectory['units'][number] => ({
      id: `u${at + 2}`,
      name: `青河县${name}局`,
      shortName: `${name}局`,
      kind: at % 2 === 0 ? 'department' : 'township',
      governmentCode: at === 3 ? '970003' : null,
      ...(aliases[at]!.map((one) => one.trim()).some((one) => one !== '')
        ? { aliases: aliases[at]!.map((one) => one.trim()).filter((one) => one !== '') }
        : {}),
      ...(at === 1 ? { superior: 'u2' } : {}),
    }));
    const ended = units.filter((_, at) => gone[at]);
    const changes = ended.map(({ id }) => ({ kind: 'abolished' as const, unit: id, on: today, successor: null }));
    const standing = units.filter(({ id }) => !ended.some((one) => one.id === id));
    const allPosts =
      standing.length === 0
        ? []
        : posts.map(({ unit, title }, at) => ({
            id: `q${at}`,
            unit: standing[unit % standing.length]!.id,
            title,
            duty: title === '局长' ? ('first' as const) : ('manager' as const),
          }));
    const all = people.map((one, at) => ({ id: `p${at + 1}`, ...one }));
    const holdings = allPosts.map(({ id }, at) => ({
      post: id,
      person: all[spans[at]!.person % all.length]!.id,
      ...{
        past: { from: '2020-01-01', until: '2021-01-01' },
        now: { from: '2021-01-01', until: null },
        coming: { from: '2026-05-01', until: '2026-12-01' },
        'no day': { from: '2026-03-02', until: '2026-03-02' },
      }[spans[at]!.days],
    }));
    return { units, posts: allPosts, people: all, holdings, changes, leaders: [], formerPeople: [] };
  });

describe('a directory that is given back as it was taken', () => {
  it('changes nothing, whatever is in it, with telephone numbers masked and whole', () => {
    fc.assert(
      fc.property(directories, fc.constantFrom('masked' as const, 'whole' as const), (directory, phones) => {
        const { problems, added, changed, directory: after } = givenBack(directory, sheetsOf(directory, phones));
        expect([problems, added, changed]).toEqual([[], none, none]);
        const { formerPeople: _, ...before } = directory;
        expect(after).toEqual(before);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves out what ended, and is known by its numbers where names do not tell', () => {
    const { units, people } = sheetsOf(kept);
    expect(units.slice(1).map(([, , short]) => short)).toEqual(['水务局', '路政局']);
    expect(people.slice(1).map(([name, unit, title, , phone]) => [name, unit, title, phone])).toEqual([
      ['邵岚', '水务局', '局长', '139****0001'],
      ['邵岚', '水务局', '副局长', '139****0001'],
      ['许可', '水务局', '副局长', '****12'],
      ['', '路政局', '站长', ''],
      ['新到', '', '', ''],
    ]);
    expect(givenBack(kept, { units, people })).toMatchObject({ problems: [], added: none, changed: none });
  });
});

describe('a row that was changed', () => {
  const edited = (sheet: 'units' | 'people', row: number, cells: Readonly<Record<string, string>>): Sheets => {
    const sheets = sheetsOf(kept);
    const [head = []] = sheets[sheet];
    const grid = sheets[sheet].map((line, at) => (at === row ? line.map((cell, i) => cells[head[i]!] ?? cell) : line));
    return { ...sheets, [sheet]: grid };
  };
  const first = (directory: Directory) => directory.holdings[0];

  it.each([
    { what: 'a full name', cells: { 单位全称: '青河县水务管理局' }, changed: '青河县水务管理局' },
    { what: 'both names', cells: { 单位全称: '青河县水资源局', 简称: '水资源局' }, changed: '青河县水资源局' },
    { what: 'a kind', cells: { 类别: '事业单位' }, changed: '青河县水务局' },
    { what: 'former names', cells: { 别名: '水利局、水保局' }, changed: '青河县水务局' },
  ])('in $what is a change of the unit and not another unit', ({ cells, changed }) => {
    // Its old short name still stands in other rows, as a superior and as the unit of posts.
    const after = givenBack(kept, edited('units', 1, cells));
    expect(after).toMatchObject({ problems: [], added: none, changed: { units: [changed], posts: [], people: [] } });
    expect(after.directory.units.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('to another superior is a change', () => {
    const sheets = edited('units', 2, { 上级: '' });
    expect(givenBack(kept, sheets).changed.units).toEqual([]);
    const three = [...sheetsOf(kept).units, ['d', '青河县林业局', '林业局', '部门', '', '', '']];
    const moved = three.map((line, at) => (at === 2 ? line.map((cell, i) => (i === 4 ? '林业局' : cell)) : line));
    const { changed, directory } = givenBack(kept, { ...sheets, units: moved });
    expect(changed.units).toEqual(['青河县路政局']);
    expect(directory.units[1]!.superior).toBe('d');
  });

  it('in the title or the duty of a post is a change of the post, which keeps its holder', () => {
    const { added, changed, directory } = givenBack(
      kept,
      edited('people', 1, { 岗位: '党组书记', 职责: '管理负责人' }),
    );
    expect([added, changed]).toEqual([none, { units: [], posts: ['水务局 党组书记'], people: [] }]);
    expect(directory.posts[0]).toEqual({ id: 'a1', unit: 'a', title: '党组书记', duty: 'manager' });
    expect(first(directory)).toEqual(kept.holdings[0]);
  });

  it.each([
    { day: '任职日期', is: '2025-12-01', held: { from: '2025-12-01', until: null } },
    { day: '离任日期', is: '2026-03-01', held: { from: '2026-01-01', until: '2026-03-01' } },
  ])('in the $day is a change of who holds the post when', ({ day, is, held }) => {
    const { added, changed, directory } = givenBack(kept, edited('people', 1, { [day]: is }));
    expect([added, changed]).toEqual([none, { units: [], posts: ['水务局 局长'], people: [] }]);
    expect(first(directory)).toMatchObject({ person: 'p1', ...held });
  });

  it('by another name over the holder’s hands the post on, and renames nobody', () => {
    const { added, changed, directory } = givenBack(
      kept,
      edited('people', 1, { 姓名: '秦朗', 手机: '', 任职日期: '' }),
    );
    expect([added.people, changed.posts]).toEqual([['秦朗'], ['水务局 局长']]);
    expect(directory.people[0]).toEqual(kept.people[0]);
    expect(first(directory)).toMatchObject({ person: 'p1', until: today });
  });

  it('by a name in a vacant post fills it', () => {
    const { added, changed, directory } = givenBack(
      kept,
      edited('people', 4, { 姓名: '秦朗', 任职日期: '2026-02-01' }),
    );
    expect([added, changed.posts]).toEqual([{ units: [], posts: [], people: ['秦朗'] }, ['路政局 站长']]);
    expect(directory.holdings.at(-1)).toMatchObject({ post: 'b1', from: '2026-02-01', until: null });
  });

  it('in a telephone number changes that number and no other', () => {
    const { changed, directory } = givenBack(kept, edited('people', 2, { 手机: '13911112222' }));
    expect(changed).toEqual({ units: [], posts: [], people: ['邵岚'] });
    expect(directory.people.map(({ phone }) => phone)).toEqual(['13900000001', '13911112222', '内线8012', null]);
  });

  it.each(['138****0001', '****', '139****'])(
    'to the masked number %s of nobody is a problem, and changes no number',
    (phone) => {
      const { problems, changed, directory } = givenBack(kept, edited('people', 1, { 手机: phone }));
      expect(problems).toMatchObject([{ code: 'phone-masked', sheet: 'people', row: 2, column: 5 }]);
      expect([changed.people, directory.people]).toEqual([[], kept.people]);
    },
  );

  it('to the masked number of a namesake changes neither', () => {
    const moved = {
      ...kept,
      people: kept.people.map((one) => (one.id === 'p2' ? { ...one, phone: '13712345678' } : one)),
    };
    const sheets = sheetsOf(moved);
    const people = sheets.people.map((line, at) =>
      at === 2 ? line.map((cell, i) => (i === 4 ? '139****0001' : cell)) : line,
    );
    const { problems, directory } = givenBack(moved, { ...sheets, people });
    expect([problems, directory.people]).toEqual([[], moved.people]);
  });
});

describe('a list from elsewhere', () => {
  const head = ['编号', '单位全称', '简称'];
  it('that numbers units otherwise renames none', () => {
    const list = directoryFromGrids({
      units: [head, ['b', '青河县水务局', '水务局'], ['a', '青河县审计局', '审计局'], ['x', '青河县路政局', '路政局']],
    });
    const { added, changed, directory } = mergeDirectory(kept, list, today);
    expect([added.units, changed.units]).toEqual([['青河县审计局'], []]);
    expect(directory.units.slice(0, 3)).toEqual(kept.units);
  });

  it('without kinds and duties leaves those that are there', () => {
    const list = directoryFromGrids({
      units: [['单位全称'], ['青河县路政局'], ['青河县水务局']],
      people: [
        ['姓名', '单位', '岗位'],
        ['邵岚', '青河县水务局', '局长'],
      ],
    });
    const { changed, directory } = mergeDirectory(kept, list, today);
    expect([changed, directory.posts]).toEqual([none, kept.posts]);
  });
});
