// Files that are no report, each made by hand from a few lines.
import { closeSync, mkdirSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

const MEBIBYTE = 1024 * 1024;

/** Makes the file in `folder` and gives its path. */
type Maker = (folder: string) => string;

function written(name: string, bytes: () => string | Uint8Array): Maker {
  return (folder) => {
    const path = join(folder, name);
    writeFileSync(path, bytes());
    return path;
  };
}

export const emptyFolder: Maker = (folder) => {
  const path = join(folder, 'nothing-here');
  mkdirSync(path, { recursive: true });
  return path;
};

export const readingAlready = written('reading.json', () => '{"schema":"luoshi-reading/1","source":{"text":"增长6%"}}');

export const emptyFile = written('empty.txt', () => '');

/** 200 MB of nothing that take no room on the disk. */
export const hugeFile: Maker = (folder) => {
  const path = join(folder, 'huge.pdf');
  closeSync(openSync(path, 'w'));
  truncateSync(path, 200 * MEBIBYTE);
  return path;
};

export const jpegNamedPdf = written('photo.pdf', () =>
  Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.alloc(500, 7),
    Buffer.from('ffd9', 'hex'),
  ]),
);

/** A PDF that asks for a password: the values it would be checked against belong to none. */
export const encryptedPdf = written('secret.pdf', () =>
  pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'a7'.repeat(32)}> /U <${'5c'.repeat(32)}> >>`,
    ],
    '/Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
  ),
);

function pdfOf(objects: readonly string[], trailer: string): string {
  let body = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return `${body}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
}

/** 64 MB of one letter in a Word file of 64 kB. */
export const zipBombNamedDocx = written('bomb.docx', () =>
  zipOf({
    '[Content_Types].xml': Buffer.from(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    'word/document.xml': Buffer.alloc(64 * MEBIBYTE, 'A'),
  }),
);

/** A zip archive (APPNOTE 6.3.3, 4.3): each file's local head and data, then the directory. */
function zipOf(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const data = deflateRawSync(bytes);
    // From the version needed to the length of the extra field: the same in both heads.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

export const htmlWithoutReport = written(
  'index.html',
  () =>
    '<!doctype html><meta charset="utf-8"><title>首页</title><ul><li><a href="/a">通知</a><li><a href="/b">公告</a><li><a href="/c">下载</a></ul>',
);

/** UTF-8 with bytes in it that are none. */
export const wrongBytes = written('wrong-bytes.txt', () =>
  Buffer.concat([
    Buffer.from('政府工作报告\n全年新建公路12公里，'),
    Buffer.from([0xff, 0xfe, 0xc0]),
    Buffer.from('改造老旧管网8公里。\n'),
  ]),
);

/** Ten million characters without one line end. */
export const longLine = written(
  'long-line.txt',
  () => `全县新建公路12公里，${'全县上下齐心协力，各项工作有序推进，'.repeat(555_556)}`,
);

export const noHeadings = written(
  'no-headings.txt',
  () => '今年以来，全县新建公路12公里。\n明年计划改造老旧管网8公里。\n',
);
