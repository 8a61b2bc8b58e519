import { describe, expect, it } from 'vitest';
import { choiceIn, choiceText, ruleChoices } from './rule-choices.ts';

const name = (zh: string) => ({ zh, en: `${zh} in English` });
const one = {
  id: 'one',
  name: name('甲办法'),
  states: [{ id: 'working', name: name('办理中') }],
  classes: [{ id: 'major', name: name('重大') }],
};
const other = {
  id: 'other',
  name: name('乙办法'),
  states: [{ id: 'working', name: name('实施中') }],
  classes: [{ id: 'item', name: name('项目') }],
};

describe('what the board offers', () => {
  it('of a chosen mechanism is its own alone', () => {
    expect(ruleChoices([one, other], 'states', 'other', 'zh')).toEqual([{ value: 'other/working', label: '实施中' }]);
    expect(ruleChoices([one, other], 'classes', 'one', 'en')).toEqual([
      { value: 'one/major', label: '重大 in English' },
    ]);
  });

  it('stands under each mechanism where none is chosen, so that equal ids stay apart', () => {
    expect(ruleChoices([one, other], 'states', undefined, 'zh')).toEqual([
      { label: '甲办法', options: [{ value: 'one/working', label: '办理中' }] },
      { label: '乙办法', options: [{ value: 'other/working', label: '实施中' }] },
    ]);
  });

  it('is of all where an address names a mechanism that is not there', () => {
    expect(ruleChoices([one, other], 'classes', 'gone', 'zh')).toHaveLength(2);
  });

  it('comes back from its value', () => {
    expect(choiceIn(choiceText({ mechanism: 'one', id: 'to/do' }))).toEqual({ mechanism: 'one', id: 'to/do' });
  });
});
