// English sentences: what happened, to what, and what the person can do next.
import { megabytes, type Sentences } from './sentences.ts';

/** What to do with a format we know but do not read. */
const ADVICE: Readonly<Record<string, string>> = {
  doc: 'this is an old Word file (.doc); open it in Word or WPS, save it as .docx and import that',
  'ole-document': 'this is an old Office file; save it as .docx or PDF and import that',
  rtf: 'this is an RTF file; save it as .docx in Word or WPS and import that',
  mhtml: 'this is a web archive (MHTML); save the page as .html or .docx and import that',
  odt: 'this is an ODF text; save it as .docx and import that',
  ofd: 'this is an OFD document; export it as PDF or .docx and import that',
  spreadsheet: 'this is a spreadsheet; import the text of the report as .docx, PDF, HTML or TXT',
  presentation: 'this is a presentation; import the text of the report as .docx, PDF, HTML or TXT',
  image: 'this is an image; run text recognition (OCR) on it first and import the .docx, PDF or TXT',
  archive: 'this is an archive; unpack it and import the file inside',
};

export const en: Sentences = {
  'empty-file': ({ name }) => `“${name}” is empty: there is no text to read. Check that the file is complete.`,
  'file-too-large': ({ name, sizeBytes, maxBytes }) =>
    `“${name}” has ${megabytes(sizeBytes)}, more than the limit of ${megabytes(maxBytes)}, and was not read. Shrink its images or split it.`,
  'unknown-format': ({ name, format }) =>
    `“${name}” can't be read: ${ADVICE[String(format)] ?? 'it is no PDF, DOCX, HTML or plain text; save it as one of these'}.`,
  'not-what-its-name-says': ({ name, extension, format }) =>
    `“${name}” is named .${extension}, but its content is ${contentName(format)}. Check the file; rename it or take the right one.`,
  encrypted: ({ name }) => `“${name}” is encrypted and asks for a password. Remove the password and import it again.`,
  'scan-without-text': ({ name, pages }) =>
    `“${name}” (pages: ${pages}) is a scan without a text layer. Run text recognition (OCR) on it first.`,
  damaged: ({ name, part }) =>
    `“${name}” is damaged${part === undefined ? '' : ` (${part})`} and can't be read. Download it again or export it anew.`,
  'expands-too-far': ({ name, maxBytes }) =>
    `“${name}” unpacks to an abnormal size (over ${megabytes(maxBytes)}, or packed too densely) and was not read. Save it again in Word or WPS.`,
  'no-article': ({ name }) =>
    `No article was found in the page “${name}”; it may be a list, a home page or an error page. Save the page of the report itself.`,
  'not-a-report': ({ name }) =>
    `“${name}” has nothing of a government work report in it, neither its phrases nor a figure. Check that it is the right file.`,
  'took-too-long': ({ name }) =>
    `Reading “${name}” took longer than allowed and was stopped. Split the file, or save it as .docx or TXT.`,
  'undecodable-bytes': ({ count, shown }) =>
    `Characters that can't be decoded here: ${count}, shown as “�”${shown === undefined ? '' : `; there are many such places, only the first ${shown} are listed`}. Compare with the original.`,
  'unread-page': ({ page }) => `Page ${page} has no text to read (it may be a scanned image) and was left out.`,
  'unread-part': ({ part }) => `A part of the file (${part}) was not read.`,
  'guessed-encoding': ({ encoding }) =>
    `The file does not state its encoding; it was read as ${encoding}. If it looks garbled, save it as UTF-8.`,
  'article-not-found': () => 'The bounds of the article were not found; the whole page was read and may hold menus.',
  'text-cut': ({ kept, unit }) =>
    `The file is too long: only the first ${kept} ${unit === 'pages' ? 'pages' : 'characters'} were read.`,
};

function contentName(format: string | number | undefined): string {
  const known: Readonly<Record<string, string>> = {
    image: 'an image',
    archive: 'an archive',
    text: 'plain text',
    binary: 'unknown data',
    spreadsheet: 'a spreadsheet',
    presentation: 'a presentation',
    doc: 'an old Word file',
    'ole-document': 'an old Office file',
  };
  return known[String(format)] ?? `another format (${format})`;
}
