// The text of a CSV file: UTF-8, or GB18030 as Excel on a Chinese computer writes it.

export function decodedText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
