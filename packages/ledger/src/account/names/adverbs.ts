// Words of manner and sequel that a measure keeps at its ends; what is measured is the same without them.

interface Adverb {
  readonly word: string;
  readonly at: 'lead' | 'tail' | 'both';
  readonly because: string;
}

/** Patterns, tried at the ends of a squeezed name until none is left. */
export const adverbs: readonly Adverb[] = [
  { word: '继续', at: 'both', because: '养老金继续提高7% names 养老金' },
  { word: '进一步', at: 'both', because: '补助标准进一步提高 says only that it was raised before' },
  { word: '再', at: 'tail', because: '办证时间再压缩四分之一 names 通关时间' },
  { word: '又', at: 'tail', because: '贫困人口又减少8万人' },
  { word: '也要?', at: 'both', because: '今年也要再减少…: joins the sentence before' },
  { word: '但', at: 'lead', because: '但赤字率保持在1.7%: joins the clause before' },
  { word: '同时', at: 'lead', because: '同时发行债券3亿元: joins the sentence before' },
  { word: '还(?=[要将])', at: 'lead', because: '还要新建学校3所; not 还建房' },
  { word: '(?<![成首旧])都', at: 'tail', because: '两项排放都要减少4%; not 成都' },
  { word: '均', at: 'tail', because: '两项指标均下降3%' },
  { word: '一直|始终', at: 'tail', because: '赤字率一直控制在1.7%以内' },
  { word: '仍然?', at: 'tail', because: '物价仍处于较低水平' },
  { word: '大规模|大幅度?', at: 'both', because: '大规模扩招740人 names 扩招' },
  { word: '逐步|分步|分批', at: 'both', because: 'how it is done' },
  { word: '再?创(?:历史)?新高', at: 'tail', because: '粮食产量再创新高，达到31万吨 names 粮食产量' },
  { word: '总体|大体', at: 'tail', because: 'how surely it is said' },
  { word: '计划', at: 'tail', because: '今年计划安排30公里' },
  { word: '[由从]', at: 'tail', because: '补助由每人每年300元提高到…: where it began is cut off, its preposition too' },
  {
    word: '(?<=养老金|低保|标准|工资|待遇|补助|补贴|收入)水平',
    at: 'tail',
    because: '养老金水平提高7% raises 养老金; 消费水平 is a measure',
  },
];

const at = (place: 'lead' | 'tail'): string =>
  adverbs
    .filter((one) => one.at === place || one.at === 'both')
    .map(({ word }) => word)
    .join('|');

export const adverbLead = at('lead');
export const adverbTail = at('tail');
