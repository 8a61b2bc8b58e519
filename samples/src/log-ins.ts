// Who can sign in to the made-up county, to be shown on the first page while it is loaded. Passwords are set elsewhere.
import { holderOn } from '@luoshi/ledger';
import { lanxiOthers } from './directory/lanxi-units.ts';
import { type SampleDirectory, sampleDirectories } from './directory.ts';

/** What somebody may do: the supervision office, a unit, a leader, a deputy, an auditor, and the three separate administrators. */
export type SampleRole =
  | 'office'
  | 'unit'
  | 'leader'
  | 'deputy'
  | 'auditor'
  | 'system-admin'
  | 'security-admin'
  | 'audit-admin';

export interface SampleLogIn {
  readonly login: string;
  /** Code of the government. */
  readonly government: string;
  /** Id of the person in that government's directory. */
  readonly person: string;
  readonly name: string;
  readonly role: SampleRole;
  /** The unit for which somebody acts; null for leaders, deputies and administrators. */
  readonly unit: string | null;
  /** What somebody is called whom neither the unit nor the role tells: a deputy of the congress, a member of the CPPCC. */
  readonly title: { readonly zh: string; readonly en: string } | null;
}

/** The day on which the sample's posts are looked up: that of the second report. */
const onDay = '2026-02-05';

type Asked = readonly [login: string, role: SampleRole, post: string];

const county: readonly Asked[] = [
  ['ducha', 'office', 'u02-3'],
  ['ducha-zhuren', 'office', 'u02-1'],
  ['zhujian', 'unit', 'u14-3'],
  ['zhujian-bangongshi', 'unit', 'u14-2'],
  ['zhujian-juzhang', 'unit', 'u14-1'],
  ['jiaotong', 'unit', 'u15-3'],
  ['jiaotong-bangongshi', 'unit', 'u15-2'],
  ['jiaotong-juzhang', 'unit', 'u15-1'],
  ['jiaoyu', 'unit', 'u06-3'],
  ['jiaoyu-juzhang', 'unit', 'u06-1'],
  ['shidu', 'unit', 'u33-3'],
  ['xianzhang', 'leader', 'u01-1'],
  ['fuxianzhang', 'leader', 'u01-5'],
  ['shenji', 'auditor', 'u23-3'],
];

const withoutPost: readonly (readonly [login: string, role: SampleRole])[] = [
  ['daibiao', 'deputy'],
  ['xitong', 'system-admin'],
  ['anquan', 'security-admin'],
  ['shenjiyuan', 'audit-admin'],
  ['weiyuan', 'deputy'],
];

const titles: Readonly<Record<string, SampleLogIn['title']>> = {
  daibiao: { zh: '人大代表', en: 'Deputy' },
  weiyuan: { zh: '政协委员', en: 'CPPCC member' },
};

const elsewhere: Readonly<Record<string, readonly Asked[]>> = {
  '970300': [['shi-ducha', 'office', 'c02-3']],
  '970325': county,
  '970325101': [
    ['shidu-dangzhengban', 'office', 's02-1'],
    ['shidu-nongye', 'unit', 's03-2'],
  ],
  '970325102': [
    ['songping-dangzhengban', 'office', 'q02-1'],
    ['songping-yingji', 'unit', 'q04-2'],
  ],
};

/** Every log-in of the sample, from the city down. */
export const sampleLogIns: readonly SampleLogIn[] = sampleDirectories.flatMap((government) => [
  ...(elsewhere[government.code] ?? []).map((asked) => byPost(government, asked)),
  ...(government.code === '970325'
    ? withoutPost.map((asked, at) => byName(government, asked, lanxiOthers[at] ?? ''))
    : []),
]);

function byPost({ code, directory }: SampleDirectory, [login, role, post]: Asked): SampleLogIn {
  const person = holderOn(directory, post, onDay);
  if (!person) throw new Error(`Nobody holds the post ${post} of ${code} on ${onDay}.`);
  const unit = role === 'leader' ? null : (directory.posts.find(({ id }) => id === post)?.unit ?? null);
  return { login, government: code, person: person.id, name: person.name, role, unit, title: null };
}

function byName(
  { code, directory }: SampleDirectory,
  [login, role]: readonly [string, SampleRole],
  name: string,
): SampleLogIn {
  const person = directory.people.find((one) => one.name === name);
  if (!person) throw new Error(`There is no ${name} in ${code}.`);
  return { login, government: code, person: person.id, name, role, unit: null, title: titles[login] ?? null };
}
