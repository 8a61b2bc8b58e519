// The API's description as one page without scripts, which the content security policy lets pass.

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: unknown;
  readonly responses?: Readonly<Record<string, unknown>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly required?: boolean;
}

/** What the page shows of an OpenAPI document. */
export interface OpenApi {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const style = `
body { font: 15px/1.6 system-ui, "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1f2329 }
h1 { font-size: 1.5rem } h2 { font-size: 1.05rem; margin: 2rem 0 .3rem; border-top: 1px solid #e5e6eb; padding-top: 1.2rem }
code, pre { font: 13px/1.5 ui-monospace, Consolas, monospace; overflow-wrap: anywhere } pre { background: #f7f8fa; padding: .8rem; overflow: auto; max-height: 24rem }
.method { display: inline-block; min-width: 4rem; color: #0b57d0 } td { padding: .1rem 1rem .1rem 0; vertical-align: top } summary { cursor: pointer }`;

/** Everything that comes from the document is escaped. */
export function apiPage({ info, paths }: OpenApi): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(method, path, operation)),
  );
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(info.title)} API</title><style>${style}</style></head><body>
<h1>${escaped(info.title)} API ${escaped(info.version)}</h1>
<p>${escaped(info.description ?? '')}</p>
<p>程序可读的描述 / for programs: <a href="/api/openapi.json">OpenAPI 3.1</a> · <a href="/api/reading.schema.json">reading.schema.json</a></p>
<p>拒绝与错误一律为 <code>{ error: { code, zh, en, facts } }</code>。Refusals and errors have this one shape.</p>
${operations.join('\n')}
</body></html>
`;
}

function section(method: string, path: string, operation: Operation): string {
  const { summary = '', description, parameters = [], requestBody, responses = {} } = operation;
  return `<section><h2><code><span class="method">${escaped(method.toUpperCase())}</span> ${escaped(path)}</code></h2>
<p>${escaped(summary)}${description ? `<br>${escaped(description)}` : ''}</p>
${parameters.length > 0 ? `<table>${parameters.map(parameterRow).join('')}</table>` : ''}
${requestBody ? folded('Request', requestBody) : ''}
${Object.entries(responses)
  .map(([status, response]) => folded(status, response))
  .join('\n')}</section>`;
}

const parameterRow = ({ name, in: place, description = '', required }: Parameter): string =>
  `<tr><td><code>${escaped(name)}</code></td><td>${escaped(place)}${required ? '' : ' ?'}</td><td>${escaped(description)}</td></tr>`;

const folded = (title: string, contents: unknown): string =>
  `<details><summary>${escaped(title)}</summary><pre>${escaped(JSON.stringify(contents, null, 2))}</pre></details>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter]!);
