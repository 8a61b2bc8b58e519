// A list of paths as it comes down a pipe.

/**
 * The paths of a list in bytes, one after the other as they arrive, separated by `separator` (a line end or NUL).
 * Empty entries are left out, and of a line list the carriage return before the line end. The bytes are UTF-8.
 * Holds no more than one chunk and one unfinished path.
 */
export async function* pathList(
  chunks: AsyncIterable<Uint8Array | string>,
  separator: '\n' | '\0',
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const paths = rest.split(separator);
    rest = paths.pop()!;
    for (const path of paths) yield* nonEmpty(path, separator);
  }
  yield* nonEmpty(rest + decoder.decode(), separator);
}

function* nonEmpty(entry: string, separator: '\n' | '\0'): Generator<string> {
  const path = separator === '\n' && entry.endsWith('\r') ? entry.slice(0, -1) : entry;
  if (path !== '') yield path;
}
