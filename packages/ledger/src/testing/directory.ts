// A small county for tests: five units, a leader, four people, one of whom succeeded another.
import type { Directory } from '../directory/directory.ts';

const common = { governmentCode: null } as const;

export const directoryOfCounty: Directory = {
  units: [
    { id: 'office', name: '青河县人民政府督查室', shortName: '督查室', kind: 'office', ...common },
    { id: 'dev', name: '青河县发展和改革局', shortName: '发改局', kind: 'department', ...common },
    {
      id: 'build',
      name: '青河县住房和城乡建设局',
      shortName: '住建局',
      kind: 'department',
      aliases: ['城建局'],
      ...common,
    },
    { id: 'road', name: '青河县交通运输局', shortName: '交通局', kind: 'department', ...common },
    { id: 'town', name: '青河县石桥镇人民政府', shortName: '石桥镇', kind: 'township', ...common },
  ],
  posts: [
    { id: 'lead-1', unit: 'office', title: '副县长', duty: 'county-leader' },
    { id: 'dev-1', unit: 'dev', title: '局长', duty: 'first' },
    { id: 'build-1', unit: 'build', title: '局长', duty: 'first' },
    { id: 'build-2', unit: 'build', title: '办公室主任', duty: 'manager' },
    { id: 'build-3', unit: 'build', title: '承办人员', duty: 'handler' },
  ],
  people: [
    { id: 'p1', name: '甲一', phone: null },
    { id: 'p2', name: '乙二', phone: '5550002' },
    { id: 'p3', name: '丙三', phone: null },
    { id: 'p4', name: '丁四', phone: null },
  ],
  holdings: [
    { post: 'lead-1', person: 'p4', from: '2022-01-01', until: null },
    { post: 'dev-1', person: 'p1', from: '2024-03-01', until: null },
    { post: 'build-1', person: 'p1', from: '2020-01-01', until: '2024-03-01' },
    { post: 'build-1', person: 'p2', from: '2024-03-01', until: null },
    { post: 'build-2', person: 'p3', from: '2023-01-01', until: null },
    { post: 'build-3', person: 'p3', from: '2023-01-01', until: null },
  ],
};

/** The ISO day so many days after another. */
export const dayOf = (first: string, days: number): string =>
  new Date(Date.parse(`${first}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
