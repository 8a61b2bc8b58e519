// A matter that never was, and the people around it.

import { isoDate } from '../calendar/index.ts';
import type { Actor } from '../kernel/event.ts';
import type { NewMatter } from '../kernel/open-matter.ts';

const person = (id: string, name: string, unit: string, relations: Actor['relations']): Actor => ({
  person: id,
  name,
  unit,
  post: `${unit}-${id}`,
  relations,
});

export const actors = {
  office: person('p1', '周明', 'office', ['office']),
  officeHead: person('p2', '沈岚', 'office', ['office']),
  handler: person('p3', '陆一鸣', 'roads', ['lead']),
  unitHead: person('p4', '何川', 'roads', ['lead']),
  coUnit: person('p5', '江南', 'finance', ['co']),
  leader: person('p6', '秦朗', 'county', ['leader']),
  superior: person('p7', '白桦', 'city-office', ['superior']),
  stranger: person('p8', '路人', 'schools', []),
} as const satisfies Record<string, Actor>;

export function opening(changes: Partial<NewMatter['opening']> = {}): NewMatter['opening'] {
  return {
    class: 'general',
    work: 'project',
    title: '新修旅游公路30公里',
    promise: { report: '970001-0', fact: 'c1', start: 10, end: 22, text: '新修旅游公路30公里' },
    origin: '政府工作报告',
    targets: [{ measure: '旅游公路', value: 30, upper: null, unit: '公里', bound: '=' }],
    heading: '（一）建好路网',
    leadUnit: 'roads',
    collectingUnit: null,
    coUnits: ['finance'],
    leaderPost: 'county-p6',
    limit: isoDate('2026-12-31'),
    resultForm: '建成通车',
    monthlyShares: null,
    parent: null,
    ...changes,
  };
}
