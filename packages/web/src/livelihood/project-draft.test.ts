import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, projectOf } from './project-draft.ts';

describe('a project that is typed in', () => {
  it.each([
    ['', null],
    ['320', 320],
    ['0', 0],
    ['12.5', 12.5],
    ['-1', null],
    ['三百', null],
  ])('with the amount “%s” is sent with %s', (amount, sent) =>
    expect(projectOf({ ...emptyDraft, amount }).investmentWanYuan).toBe(sent),
  );

  it('comes back as it was sent', () => {
    const draft = { name: '修桥', amount: '80', description: '两座', finishOn: '2027-10-31', yearGoal: '', unit: 'u1' };
    const unit = { id: 'u1', name: '交通局', fullName: '交通运输局' };
    expect(draftOf({ ...projectOf(draft), unit } as never)).toEqual(draft);
  });
});
