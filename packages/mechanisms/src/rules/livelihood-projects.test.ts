import { expect, test } from 'vitest';
import { actors } from '../testing/made-matter.ts';
import { photo, story } from '../testing/story.ts';
import { livelihoodProjects } from './livelihood-projects.ts';

const { office, officeHead, handler, unitHead } = actors;

const begun = () =>
  story(livelihoodProjects, {
    at: '2026-02-10 09:00',
    opening: { class: 'livelihood', work: 'livelihood', title: '新建便民停车场3处', limit: '2026-10-31' as never },
  });

const nodes = [
  { title: '开工', date: '2026-03-31' },
  { title: '主体完工', date: '2026-06-30' },
  { title: '验收', date: '2026-09-30' },
];
const working = () =>
  begun()
    .give('2026-02-10 10:00', office, 'assign')
    .give('2026-02-10 15:00', handler, 'sign')
    .give('2026-02-20 09:00', handler, 'plan-nodes', { nodes });
const completed = () =>
  working()
    .give('2026-03-20 09:00', handler, 'report-progress', { progress: '已开工', share: 15 })
    .give('2026-09-20 09:00', handler, 'apply-close', { result: '三处全部建成', share: 100 }, [photo]);

test('an item goes from the vote to a verified end, and its satisfaction is noted after that', () => {
  const closed = completed().give('2026-09-28 09:00', officeHead, 'close', {
    rating: 'excellent',
    finding: '逐处查看',
    inspection: '代表视察组同意验收',
  });
  const noted = closed.give('2027-01-20 09:00', office, 'note-satisfaction', {
    session: '第六次会议',
    satisfied: 160,
    basically: 20,
    dissatisfied: 4,
  });
  expect(noted.matter.state).toBe('closed');
  expect(closed.clock('limit', '2026-09-28 10:00')?.standing).toBe('met');
});

test('a month without report by the 25th is overdue', () => {
  const monthly = working().clock('monthly', '2026-03-28 09:00', '2026-03');
  expect(monthly).toMatchObject({ due: '2026-03-25', standing: 'overdue' });
});

test('a node that passes without its report is red', () => {
  expect(working().light('2026-04-02 09:00').colour).toBe('red');
});

test('who reported cannot verify, and an item without evidence does not close', () => {
  expect(completed().refused('2026-09-28 09:00', unitHead, 'close').code).toBe('not-yours');
  expect(working().refused('2026-09-20 09:00', handler, 'apply-close', { result: '已建成' }).code).toBe(
    'evidence-missing',
  );
});

test('the limit moves only with an approval of the standing committee', () => {
  const approval = { approvedBy: '县人大常委会', approvalNumber: '8号', approvedOn: '2026-06-01', content: '延至年底' };
  const { approvalNumber: _, ...lacking } = approval;
  expect(working().refused('2026-06-02 09:00', office, 'change-item', lacking).code).toBe('field-missing');
  const changed = working().give('2026-06-02 09:00', office, 'change-item', { ...approval, until: '2026-12-20' });
  expect(changed.clock('limit', '2026-06-03 09:00')?.due).toBe('2026-12-20');
  expect(working().refused('2026-06-02 09:00', handler, 'change-item', approval).code).toBe('not-yours');
});

test('deputies’ inspection is noted without moving the item', () => {
  const inspected = working().give('2026-05-11 09:00', office, 'note-inspection', {
    inspectedOn: '2026-05-10',
    deputies: 12,
    opinion: '进度正常，注意雨季施工安全',
  });
  expect(inspected.matter.state).toBe('working');
});
