// A call of the API as a page makes it, with what tests ask of its answer.
import type { App } from '../routes/routes-context.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Called {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer
  readonly body: any;
  readonly text: string;
  /** The session's cookie, where one was set. */
  readonly cookie: string;
}

/** With a session when `cookie` is not empty. */
export async function callApp(app: App, method: Method, url: string, cookie = '', payload?: object): Promise<Called> {
  const answer = await app.inject({
    method,
    url,
    headers: cookie === '' ? {} : { cookie },
    ...(payload ? { payload } : {}),
  });
  const isJson = answer.headers['content-type']?.toString().includes('json;') ?? false;
  return {
    status: answer.statusCode,
    body: isJson ? answer.json() : answer.body,
    text: answer.body,
    cookie: String(answer.headers['set-cookie'] ?? '').split(';')[0]!,
  };
}

/** Code of the refusal, `done` where there is none. */
export const codeOf = ({ body }: Pick<Called, 'body'>): string => body.error?.code ?? 'done';
