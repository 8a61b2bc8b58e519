// Small files of evidence made on the spot: a drawn picture of a building site, and a paper with a few lines.
import { crc32, deflateSync } from 'node:zlib';
import { numberOf } from './story.ts';

export interface EvidenceFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const WIDTH = 240;
const HEIGHT = 160;
/** Width of a house with its ground. */
const PLOT = 48;
/** Sky, ground, house, window, crane: red, green, blue. */
const palette = [
  [0xc9, 0xdd, 0xea],
  [0xb9, 0xa7, 0x88],
  [0x8a, 0x93, 0x9b],
  [0xf4, 0xe6, 0xb0],
  [0xc0, 0x6a, 0x2b],
] as const;

/** A site with houses and a crane, another one for each `about`: PNG (ISO/IEC 15948) of some kilobytes. */
export function sitePicture(name: string, about: string): EvidenceFile {
  const heights = Array.from({ length: WIDTH / PLOT }, (_, house) => 40 + (numberOf(`${about} ${house}`) % 70));
  const pixels = Buffer.alloc(HEIGHT * (1 + WIDTH));
  for (let y = 0; y < HEIGHT; y += 1)
    // Each row of a PNG begins with its filter, here none: 0.
    for (let x = 0; x < WIDTH; x += 1) pixels[y * (1 + WIDTH) + 1 + x] = colourAt(x, y, heights[Math.floor(x / PLOT)]!);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  // Eight bits a pixel, each the number of a colour in the palette.
  head.set([8, 3, 0, 0, 0], 8);
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { name, mediaType: 'image/png', bytes };
}

/** A colour's number in the palette; the house of the plot is `height` high. */
function colourAt(x: number, y: number, height: number): number {
  const isCrane = x >= 178 && x <= 181 && y > 14 && y < 130;
  if (isCrane || (y >= 18 && y <= 20 && x > 120 && x < 224)) return 4;
  if (y >= 130) return 1;
  const isHouse = x % PLOT >= 6 && x % PLOT < 42 && y > 130 - height;
  if (!isHouse) return 0;
  return x % 12 >= 4 && x % 12 < 9 && y % 16 >= 5 && y % 16 < 12 ? 3 : 2;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A page of lines in Song type, which the reader's program supplies: PDF 1.4, one page of A4. */
export function paper(name: string, lines: readonly string[]): EvidenceFile {
  const text = lines
    .map((line, at) => `BT /F1 ${at === 0 ? 18 : 12} Tf 72 ${760 - at * 28} Td <${utf16(line)}> Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let written = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = written.length;
    written += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  written += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${written.length}\n%%EOF\n`;
  return { name, mediaType: 'application/pdf', bytes: Buffer.from(written, 'latin1') };
}

const utf16 = (line: string): string => Buffer.from(line, 'utf16le').swap16().toString('hex').toUpperCase();
