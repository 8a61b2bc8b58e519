// A report of about forty pages as a PDF, a Word file and plain text.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { reportTexts } from './report-texts.ts';

export interface MadeFile {
  readonly kind: 'txt' | 'docx' | 'pdf';
  readonly path: string;
  /** Of the PDF, as counted in it; the other files hold the same text. */
  readonly pages: number | null;
}

/** A page of an official document has 22 lines of 28 characters, and paragraphs leave a quarter of that empty. */
const CHARACTERS_A_PAGE = 465;

/** Makes the files in `folder`; without the PDF where there is no browser to print it. */
export async function fortyPages(folder: string, browser: string | undefined): Promise<MadeFile[]> {
  const paragraphs = paragraphsOf(textOf(40 * CHARACTERS_A_PAGE));
  const txt = join(folder, 'forty-pages.txt');
  writeFileSync(txt, `${paragraphs.join('\n')}\n`);
  const docx = join(folder, 'forty-pages.docx');
  const document = new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] });
  writeFileSync(docx, await Packer.toBuffer(document));
  const made: MadeFile[] = [
    { kind: 'txt', path: txt, pages: null },
    { kind: 'docx', path: docx, pages: null },
  ];
  return browser ? [...made, printed(folder, paragraphs, browser)] : made;
}

/** The measured texts one after the other until there are `characters` of them. */
function textOf(characters: number): string {
  const texts = reportTexts();
  let text = '';
  for (let at = 0; text.length < characters; at++) text += `${texts[at % texts.length]!.text}\n`;
  return text.slice(0, characters);
}

const paragraphsOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

function printed(folder: string, paragraphs: readonly string[], browser: string): MadeFile {
  const page = join(folder, 'forty-pages.html');
  const path = join(folder, 'forty-pages.pdf');
  const style = '@page{size:A4;margin:37mm 26mm 35mm 28mm}p{font:16pt/28pt serif;margin:0;text-indent:2em}';
  const body = paragraphs
    .map((text) => `<p>${text.replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`)
    .join('\n');
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  execFileSync(browser, [...flags, ...quiet, `--print-to-pdf=${path}`, `file://${page}`], { stdio: 'ignore' });
  const pages = readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  return { kind: 'pdf', path, pages };
}

/** The browser of the system, undefined without one. */
export function browserOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [env.CHROMIUM_PATH, ...usual].find((path) => path && existsSync(path));
}
