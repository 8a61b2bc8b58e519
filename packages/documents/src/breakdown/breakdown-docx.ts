// A breakdown table into a Word document: the notice upright, the table lying, the imprint on the last page.
import { type ISectionOptions, SectionType } from 'docx';
import { annexHead } from '../official/annex.ts';
import { blankLine, tinyLine } from '../official/body.ts';
import { type Imprint, imprint } from '../official/imprint.ts';
import { lyingFooters } from '../official/lying-page-number.ts';
import { officialDate } from '../official/official-date.ts';
import { packDocx } from '../official/pack.ts';
import { landscapePage, portraitPage } from '../official/page.ts';
import { noPageNumbers, pageNumbers } from '../official/page-number.ts';
import { LYING_TITLE_CHARACTERS, title } from '../official/title.ts';
import { type BreakdownDocument, breakdownTitle } from './breakdown-document.ts';
import { breakdownTable } from './breakdown-table.ts';
import { noticePages } from './notice-pages.ts';

/** The .docx of one version. The same document gives the same bytes. */
export function breakdownDocx(document: BreakdownDocument): Promise<Uint8Array> {
  const { notice, place, year, date } = document;
  const name = breakdownTitle(year);
  const organ = notice?.organ ?? place;
  if (notice === null) {
    return packDocx({ title: `${place}${name}`, organ, date, sections: [tableSection(document)] });
  }
  const upright: ISectionOptions = {
    properties: portraitPage(),
    footers: pageNumbers(),
    children: noticePages(notice, name, year),
  };
  const last = notice.imprint === null ? [] : [imprintSection(notice.imprint)];
  return packDocx({ title: name, organ, date: notice.date, sections: [upright, tableSection(document), ...last] });
}

function tableSection(document: BreakdownDocument): ISectionOptions {
  const { place, year, version, date, notice } = document;
  const name = breakdownTitle(year);
  const head =
    notice === null
      ? [title(`${place}${name}`, { blankLines: 0, lineCharacters: LYING_TITLE_CHARACTERS }), blankLine()]
      : [...annexHead(name)];
  return {
    properties: { ...landscapePage(), type: SectionType.NEXT_PAGE },
    footers: lyingFooters(`第${version}版　${officialDate(date)}`),
    children: [...head, breakdownTable(document), tinyLine()],
  };
}

/** The imprint belongs on an even page behind the annex; a page with nothing else has no number (GB/T 9704-2012, 7.5). */
function imprintSection(printed: Imprint): ISectionOptions {
  return {
    properties: { ...portraitPage(), type: SectionType.EVEN_PAGE },
    footers: noPageNumbers(),
    children: [blankLine(), imprint(printed), blankLine()],
  };
}
