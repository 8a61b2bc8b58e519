// Documents of a JSON stream one by one: one a line, or indented as `luoshi read --json` prints a single file.

/** Longest document that is held; a reading of a long report takes a tenth of it. */
const LONGEST = 64 * 1024 * 1024;

/** Text of each document in order. What is too long or never closes comes as it is, for the reader of it to refuse. Holds one at a time. */
export async function* jsonDocuments(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let open = '';
  for await (const line of linesOf(chunks)) {
    if (open === '' && line.trim() === '') continue;
    // Indented documents open and close with a brace alone on its line; nothing inside them stands at the margin.
    if (open === '' && line.trimEnd() !== '{') {
      yield line;
      continue;
    }
    open += `${line}\n`;
    if (line.trimEnd() !== '}' && open.length < LONGEST) continue;
    yield open;
    open = '';
  }
  if (open !== '') yield open;
}

/** Lines of UTF-8 without their ends; one beyond the limit is cut into several. */
async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    for (const [at, line] of lines.entries()) {
      parts.push(line);
      length += line.length;
      if (at === lines.length - 1 && length < LONGEST) continue;
      yield parts.join('');
      parts = [];
      length = 0;
    }
  }
  yield parts.join('') + decoder.decode();
}
