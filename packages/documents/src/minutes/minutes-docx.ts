// Minutes into a Word document: own mark, text, decisions, and 出席 请假 列席 in 黑体 at the end.
import { AlignmentType, Paragraph } from 'docx';
import { blankLine, bodyParagraph, heading } from '../official/body.ts';
import { imprint } from '../official/imprint.ts';
import { officialDate } from '../official/official-date.ts';
import { ordinal } from '../official/ordinal.ts';
import { packDocx } from '../official/pack.ts';
import { CHARACTER_TWIPS, portraitPage } from '../official/page.ts';
import { pageNumbers } from '../official/page-number.ts';
import { seriesHead } from '../official/red-head.ts';
import { runs } from '../official/text.ts';
import type { CarriedDecision, Decision, MinutesDocument } from './minutes-document.ts';

/** The .docx of the minutes of one session. */
export function minutesDocx(minutes: MinutesDocument): Promise<Uint8Array> {
  const { mark, number, office, date, carriedOver, decisions } = minutes;
  const parts = [
    ...(carriedOver.length > 0 ? [{ name: '上次议定事项落实情况', paragraphs: carriedOver.map(carriedText) }] : []),
    { name: '议定事项', paragraphs: decisions.map(decisionText) },
  ];
  return packDocx({
    title: `${mark}（第${number}次）`,
    organ: office,
    date,
    sections: [
      {
        properties: portraitPage(),
        footers: pageNumbers(),
        children: [
          ...seriesHead({ mark, issue: `第${number}次`, office, date }),
          blankLine(),
          bodyParagraph(openingText(minutes)),
          ...parts.flatMap(({ name, paragraphs }, i) => [heading(1, i + 1, name), ...paragraphs.map(bodyParagraph)]),
          blankLine(),
          ...people(minutes),
          ...(minutes.imprint === null ? [] : [imprint(minutes.imprint), blankLine()]),
        ],
      },
    ],
  });
}

function openingText({ heldOn, chair, place, topics }: MinutesDocument): string {
  const studied = topics.length > 0 ? `，研究${topics.join('、')}等事项` : '';
  return `${officialDate(heldOn)}，${chair}在${place}主持召开会议${studied}。现将会议议定事项纪要如下：`;
}

function carriedText({ text, unit, state }: CarriedDecision, i: number): string {
  return `${ordinal(3, i + 1)}${closed(text)}（${unit}）${closed(state)}`;
}

function decisionText({ text, leader, leadUnit, coUnits, limit }: Decision, i: number): string {
  const said = [
    `责任领导：${leader}`,
    ...(leadUnit === '' ? [] : [`牵头单位：${leadUnit}`]),
    ...(coUnits.length === 0 ? [] : [`配合单位：${coUnits.join('、')}`]),
    ...(limit === null ? [] : [`完成时限：${officialDate(limit)}`]),
  ];
  return `${ordinal(3, i + 1)}${closed(text)}（${said.join('，')}）`;
}

/** With a full stop, once. */
function closed(sentence: string): string {
  return /[。！？；]$/.test(sentence) ? sentence : `${sentence}。`;
}

/** 出席、请假、列席 two characters in and in 黑体, on one page; names flush behind the colon (GB/T 9704-2012, 10.3). */
function people({ present, excused, attending }: MinutesDocument): Paragraph[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['出席：', present],
    ['请假：', excused],
    ['列席：', attending],
  ];
  return lists
    .filter(([, names]) => names.length > 0)
    .map(
      ([lead, names], at, shown) =>
        new Paragraph({
          alignment: AlignmentType.BOTH,
          keepNext: at < shown.length - 1,
          keepLines: true,
          indent: { left: 5 * CHARACTER_TWIPS, hanging: 3 * CHARACTER_TWIPS },
          children: [...runs(lead, 'first'), ...runs(names.join('，'))],
        }),
    );
}
