// The A4 page of GB/T 9704-2012 as Word measures it: margins, type area and the grid of 22 lines by 28 characters.
import { DocumentGridType, type ISectionPropertiesOptions, PageOrientation } from 'docx';

/** Twips (twentieths of a point) in a millimetre. */
export const TWIPS_PER_MM = 1440 / 25.4;

/** A4 in twips, upright. */
export const A4 = { width: 11906, height: 16838 } as const;

/** 上白边37毫米、左28毫米、右26毫米、下35毫米 (GB/T 9704-2012, 5.2), in twips. */
export const MARGINS = { top: 2098, left: 1587, right: 1474, bottom: 1984 } as const;

/** 版心, in twips: 156 × 225 mm. */
export const TYPE_AREA = {
  width: A4.width - MARGINS.left - MARGINS.right,
  height: A4.height - MARGINS.top - MARGINS.bottom,
} as const;

/**
 * 每面22行、每行28字 (5.2.3). 225 mm / 22 = 579 twips a line: with 580 Word finds room for 21 lines only. `charSpace` is the grid's
 * character of 15.79 pt less the 16 pt of 3号, times 4096.
 */
export const GRID = { linePitch: 579, charSpace: -849 } as const;

/** Width of one character of 3号 on the grid, in twips. */
export const CHARACTER_TWIPS = 316;

/**
 * Distance of the footer's last line from the paper's edge, in twips: the dashes of the page number stand 7 mm below the type area
 * (7.5), that is 28 mm above the edge, in the middle of a line of 14 pt.
 */
const FOOTER_TWIPS = Math.round(28 * TWIPS_PER_MM) - 140;

/** Upright page with the grid of official documents. */
export function portraitPage(): ISectionPropertiesOptions {
  return {
    page: {
      size: { ...A4, orientation: PageOrientation.PORTRAIT },
      margin: { ...MARGINS, header: 851, footer: FOOTER_TWIPS, gutter: 0 },
    },
    grid: { type: DocumentGridType.LINES_AND_CHARS, ...GRID },
  };
}

/**
 * The same page lying, for wide tables: its top is the upright page's left, so that the head of the table is on the binding side of
 * odd pages (7.6). Tables set their own lines, so there is no grid.
 */
export function landscapePage(): ISectionPropertiesOptions {
  const { top, left, right, bottom } = MARGINS;
  return {
    page: {
      size: { ...A4, orientation: PageOrientation.LANDSCAPE },
      margin: { top: left, right: top, bottom: right, left: bottom, header: 851, footer: 737, gutter: 0 },
    },
  };
}
