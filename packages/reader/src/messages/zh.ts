// Chinese sentences: what happened, to what, and what the person can do next.
import { megabytes, type Sentences } from './sentences.ts';

/** What to do with a format we know but do not read. */
const ADVICE: Readonly<Record<string, string>> = {
  doc: '这是旧版 Word 文件（.doc），请用 Word 或 WPS 打开后另存为 .docx 再导入',
  'ole-document': '这是旧版 Office 文件，请另存为 .docx 或 PDF 再导入',
  rtf: '这是 RTF 文件，请用 Word 或 WPS 另存为 .docx 再导入',
  mhtml: '这是网页归档文件（MHTML），请另存为 .html 或 .docx 再导入',
  odt: '这是 ODF 文本文件，请另存为 .docx 再导入',
  ofd: '这是 OFD 版式文件，请导出为 PDF 或 .docx 再导入',
  spreadsheet: '这是电子表格，报告正文请以 .docx、PDF、HTML 或 TXT 导入',
  presentation: '这是演示文稿，报告正文请以 .docx、PDF、HTML 或 TXT 导入',
  image: '这是图片，请先做文字识别（OCR），再以 .docx、PDF 或 TXT 导入',
  archive: '这是压缩包，请先解压，再导入其中的文件',
};

export const zh: Sentences = {
  'empty-file': ({ name }) => `“${name}”是空文件，没有可读的文字。请检查文件是否完整后重新选择。`,
  'file-too-large': ({ name, sizeBytes, maxBytes }) =>
    `“${name}”有 ${megabytes(sizeBytes)}，超过上限 ${megabytes(maxBytes)}，未读取。请压缩其中的图片或拆分后再导入。`,
  'unknown-format': ({ name, format }) =>
    `无法识别“${name}”：${ADVICE[String(format)] ?? '不是 PDF、DOCX、HTML 或纯文本。请另存为其中一种再导入'}。`,
  'not-what-its-name-says': ({ name, extension, format }) =>
    `“${name}”的扩展名是 .${extension}，内容却是${contentName(format)}。请核对文件，改正扩展名或换成正确的文件。`,
  encrypted: ({ name }) => `“${name}”已加密，需要密码才能打开。请去除密码后再导入。`,
  'scan-without-text': ({ name, pages }) =>
    `“${name}”共 ${pages} 页，都是扫描图像，没有文字层。请先做文字识别（OCR）再导入。`,
  damaged: ({ name, part }) =>
    `“${name}”已损坏${part === undefined ? '' : `（${part}）`}，无法读取。请重新下载或从原软件再次导出。`,
  'expands-too-far': ({ name, maxBytes }) =>
    `“${name}”解压后体积异常（超过 ${megabytes(maxBytes)} 或压缩比过高），为安全起见未读取。请用 Word 或 WPS 重新保存后再试。`,
  'no-article': ({ name }) =>
    `在网页“${name}”中没有找到正文，可能是列表页、首页或错误页。请打开报告所在页面后重新保存。`,
  'took-too-long': ({ name }) => `读取“${name}”超过了允许的时间，已停止。请拆分文件，或另存为 .docx、TXT 再试。`,
  'not-a-report': ({ name }) =>
    `“${name}”里没有政府工作报告的特征（称谓、会议、回顾、目标等），也没有数字，未读入。请核对是否选错了文件。`,
  'undecodable-bytes': ({ count, shown }) =>
    `此处有 ${count} 个字符无法解码，以“�”代替${shown === undefined ? '' : `；这样的地方很多，只列出前 ${shown} 处`}。请对照原文核实。`,
  'unread-page': ({ page }) => `第 ${page} 页没有可读的文字（可能是扫描图像），未读入。`,
  'unread-part': ({ part }) => `文件的一部分（${part}）没有读入。`,
  'guessed-encoding': ({ encoding }) => `文件没有标明编码，按 ${encoding} 读入。如出现乱码请另存为 UTF-8 再导入。`,
  'article-not-found': () => '没有找到正文的边界，按整页读入，可能混有导航文字。',
  'text-cut': ({ kept, unit }) => `文件过长，只读入前 ${kept} ${unit === 'pages' ? '页' : '个字符'}，其余未读。`,
};

function contentName(format: string | number | undefined): string {
  const known: Readonly<Record<string, string>> = {
    image: '图片',
    archive: '压缩包',
    text: '纯文本',
    binary: '无法识别的数据',
    spreadsheet: '电子表格',
    presentation: '演示文稿',
    doc: '旧版 Word 文件',
    'ole-document': '旧版 Office 文件',
  };
  return known[String(format)] ?? `另一种格式（${format}）`;
}
