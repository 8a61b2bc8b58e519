import { describe, expect, test } from 'vitest';
import { divisionLines } from './data.ts';
import { type DivisionQuery, findDivision } from './find-division.ts';

/** What is asked, what is found, and why it is a case of its own. */
interface Example extends DivisionQuery {
  readonly why: string;
  readonly is: readonly [found: string, name: string, level: string, code: string | null] | null;
}

const examples: readonly Example[] = [
  { why: 'a county', name: '泽州县', is: ['listed', '泽州县', 'county', '140525'] },
  { why: 'a province', name: '山西省', is: ['listed', '山西省', 'province', '140000'] },
  { why: 'a municipality counts as a province', name: '重庆市', is: ['listed', '重庆市', 'province', '500000'] },
  { why: 'a prefecture', name: '晋城市', is: ['listed', '晋城市', 'prefecture', '140500'] },
  { why: 'a county-level city', name: '高平市', is: ['listed', '高平市', 'county', '140581'] },
  { why: 'a city straight under its province', name: '仙桃市', is: ['listed', '仙桃市', 'county', '429004'] },
  { why: 'a county of one character', name: '索县', year: 2022, is: ['listed', '索县', 'county', '540626'] },
  { why: 'an autonomous region', name: '广西壮族自治区', is: ['listed', '广西壮族自治区', 'province', '450000'] },
  { why: 'a league', name: '锡林郭勒盟', is: ['listed', '锡林郭勒盟', 'prefecture', '152500'] },
  { why: 'a banner', name: '阿鲁科尔沁旗', is: ['listed', '阿鲁科尔沁旗', 'county', '150421'] },
  { why: 'an autonomous banner', name: '鄂伦春自治旗', is: ['listed', '鄂伦春自治旗', 'county', '150723'] },
  { why: 'an autonomous county', name: '木里藏族自治县', is: ['listed', '木里藏族自治县', 'county', '513422'] },
  { why: 'an autonomous county for short', name: '木里县', is: ['listed', '木里县', 'county', '513422'] },
  { why: 'an autonomous prefecture for short', name: '恩施州', is: ['listed', '恩施州', 'prefecture', '422800'] },
  { why: 'a forest district', name: '神农架林区', is: ['listed', '神农架林区', 'county', '429021'] },
  { why: 'a special district', name: '六枝特区', is: ['listed', '六枝特区', 'county', '520203'] },
  { why: 'a superior before the name', name: '上海市浦东新区', is: ['listed', '浦东新区', 'county', '310115'] },
  { why: 'a superior for short', name: '上海浦东新区', is: ['listed', '浦东新区', 'county', '310115'] },
  { why: 'two superiors', name: '山西省晋城市城区', is: ['listed', '城区', 'county', '140502'] },
  { why: 'a superior that tells namesakes apart', name: '汕尾市城区', is: ['listed', '城区', 'county', '441502'] },
  { why: 'the whole state', name: '国务院', is: ['state', '国务院', 'state', null] },

  { why: 'namesakes without a hint', name: '城区', year: 2024, is: ['ambiguous', '城区', 'county', null] },
  {
    why: 'a hint of another place',
    name: '城区',
    year: 2024,
    hints: '成都',
    is: ['ambiguous', '城区', 'county', null],
  },
  { why: 'a hint', name: '城区', year: 2024, hints: '在阳泉市委的领导下', is: ['listed', '城区', 'county', '140302'] },
  {
    why: 'a city for short as hint',
    name: '城区',
    year: 2024,
    hints: '晋城',
    is: ['listed', '城区', 'county', '140502'],
  },
  {
    why: 'more of one than of the other',
    name: '朝阳区',
    hints: '首都北京，北京城，长春',
    is: ['listed', '朝阳区', 'county', '110105'],
  },
  { why: 'as many of both', name: '朝阳区', hints: '北京、长春', is: ['ambiguous', '朝阳区', 'county', null] },
  { why: 'a name since abolished elsewhere', name: '矿区', year: 2023, is: ['listed', '矿区', 'county', '140303'] },
  { why: 'the same name in its time', name: '矿区', year: 2012, is: ['ambiguous', '矿区', 'county', null] },
  {
    why: 'the one since abolished',
    name: '矿区',
    year: 2012,
    hints: '大同市',
    is: ['listed', '矿区', 'county', '140203'],
  },
  {
    why: 'abolished between two tables',
    name: '城区',
    year: 2018,
    hints: '长治市',
    is: ['listed', '城区', 'county', '140402'],
  },

  {
    why: 'a county before it became a district',
    name: '长治县',
    year: 2015,
    is: ['listed', '长治县', 'county', '140421'],
  },
  { why: 'the district it became', name: '上党区', year: 2024, is: ['listed', '上党区', 'county', '140404'] },
  {
    why: 'a renamed city by its old name',
    name: '襄樊市',
    year: 2008,
    is: ['listed', '襄樊市', 'prefecture', '420600'],
  },
  {
    why: 'a renamed city by its new name',
    name: '襄阳市',
    year: 2012,
    is: ['listed', '襄阳市', 'prefecture', '420600'],
  },
  { why: 'a county in its old city', name: '寿县', year: 2010, is: ['listed', '寿县', 'county', '341521'] },
  { why: 'a county in its new city', name: '寿县', year: 2020, is: ['listed', '寿县', 'county', '340422'] },
  { why: 'a district with a new code', name: '崇川区', year: 2024, is: ['listed', '崇川区', 'county', '320613'] },
  { why: 'the same district before', name: '崇川区', year: 2014, is: ['listed', '崇川区', 'county', '320602'] },
  {
    why: 'a name asked for long before the tables',
    name: '泽州县',
    year: 1999,
    is: ['listed', '泽州县', 'county', '140525'],
  },
  { why: 'a city of the newest changes', name: '米林市', year: 2024, is: ['listed', '米林市', 'county', '540481'] },

  { why: 'a development zone', name: '云渚经济技术开发区', is: ['unlisted', '云渚经济技术开发区', 'county', null] },
  { why: 'a new area', name: '云渚新区', is: ['unlisted', '云渚新区', 'county', null] },
  { why: 'a made-up county', name: '澜溪县', is: ['unlisted', '澜溪县', 'county', null] },
  { why: 'a made-up province', name: '东岭省', is: ['unlisted', '东岭省', 'province', null] },
  { why: 'a township', name: '红岩乡', is: ['unlisted', '红岩乡', 'township', null] },
  { why: 'a street', name: '城南街道', is: ['unlisted', '城南街道', 'township', null] },
  { why: 'not a name', name: '工作报告', is: null },
  { why: 'an ending alone', name: '县', is: null },
  { why: 'nothing', name: '', is: null },
];

describe('a division is found by the name in the head of a report', () => {
  test.each(examples)('$why: $name $year', ({ name, year, hints, is }) => {
    const found = findDivision({
      name,
      ...(year === undefined ? {} : { year }),
      ...(hints === undefined ? {} : { hints }),
    });
    expect(found && [found.found, found.name, found.level, found.code]).toEqual(is);
  });
});

test('every line of the table is a code, a name with the ending of its kind, and years in order', () => {
  for (const line of divisionLines.split('\n')) {
    const found = /^[1-8]\d{5}[\u4e00-\u9fa5]+(?:[省市县区旗州盟]|群岛|海域)(?:\|(\d{4}|)\|(\d{4}|))?$/.exec(line);
    expect(found, line).not.toBeNull();
    expect(Number(found?.[1] || 0), line).toBeLessThanOrEqual(Number(found?.[2] || 9999));
  }
});

test('a name longer than any division’s is not looked up', () => {
  expect(findDivision({ name: '山西省'.repeat(20_000) })).toEqual({
    found: 'unlisted',
    name: '山西省'.repeat(20_000),
    level: 'province',
    code: null,
  });
});
