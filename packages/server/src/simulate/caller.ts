// Somebody of the county who works through the public API alone.
import type { FieldValue } from '@luoshi/mechanisms';
import type { App } from '../routes/routes-context.ts';
import { multipart } from '../testing/multipart.ts';
import type { Tally } from './tally.ts';

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the play reads of an answer what it needs
  readonly body: any;
}

export interface Caller {
  readonly login: string;
  /** Throws where it is refused: nobody in the play looks where they may not. */
  get(url: string): Promise<Reply>;
  /** Sends what must be accepted. */
  send(method: 'POST' | 'PUT' | 'PATCH', url: string, payload?: object): Promise<Reply>;
  /** Sends what must be refused with a code. */
  refused(code: string, method: 'POST' | 'PUT' | 'PATCH', url: string, payload: object): Promise<void>;
  /** Sends a photo and gives its hash. */
  photo(text: string): Promise<string>;
}

export interface Form {
  readonly command: string;
  readonly form?: Readonly<Record<string, FieldValue>>;
  readonly evidence?: readonly string[];
  readonly expectedSeq: number;
  readonly key: string;
}

const jpeg = (text: string): Uint8Array => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new TextEncoder().encode(text)]);

export async function signedIn(
  app: App,
  { login, password }: { readonly login: string; readonly password: string },
  tally: Tally,
): Promise<Caller> {
  const entered = await app.inject({ method: 'POST', url: '/api/session', payload: { login, password } });
  if (entered.statusCode !== 200) throw new Error(`${login} cannot sign in: ${entered.body}`);
  const headers = { cookie: String(entered.headers['set-cookie']).split(';')[0]! };
  const call = async (method: 'GET' | 'POST' | 'PUT' | 'PATCH', url: string, payload?: object): Promise<Reply> => {
    const answer = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
    return { status: answer.statusCode, body: answer.json() };
  };
  const accepted = (reply: Reply, what: string): Reply => {
    if (reply.status < 400) return reply;
    tally.got += 1;
    tally.surprises.push(`${login} ${what}: ${JSON.stringify(reply.body.error)}`);
    return reply;
  };
  return {
    login,
    get: async (url) => {
      const reply = await call('GET', url);
      if (reply.status >= 400) throw new Error(`${login} GET ${url}: ${JSON.stringify(reply.body)}`);
      return reply;
    },
    send: async (method, url, payload = {}) =>
      accepted(await call(method, url, payload), `${method} ${url} ${JSON.stringify(payload).slice(0, 200)}`),
    refused: async (code, method, url, payload) => {
      tally.expected += 1;
      const { status, body } = await call(method, url, payload);
      if (status >= 400 && body.error.code === code) tally.got += 1;
      else
        tally.surprises.push(
          `${login} ${method} ${url}: ${code} was due, not ${status} ${JSON.stringify(body.error ?? null)}`,
        );
    },
    photo: async (text) => {
      const { headers: typed, payload } = multipart({ file: { name: '现场.jpg', bytes: jpeg(text) } });
      const answer = await app.inject({
        method: 'POST',
        url: '/api/evidence',
        headers: { ...typed, ...headers },
        payload,
      });
      return accepted({ status: answer.statusCode, body: answer.json() }, 'POST /api/evidence').body.sha256 ?? '';
    },
  };
}
