// luoshi serve: the pages and the API, until somebody stops it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RunningServer, startServer } from '@luoshi/server';
import { type Context, UsageError } from '../context.ts';
import { messagesIn } from '../messages/say.ts';
import { openChosenDatabase } from './chosen-database.ts';
import { firstFreePort } from './free-port.ts';
import { pagesFolder } from './pages-folder.ts';

export interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
  readonly data?: string;
  readonly sample?: boolean;
}

const FIRST_PORT = 4680;
/** Ports tried one after the other where none was asked for. */
const PORTS_TRIED = 20;
const usualPorts = Array.from({ length: PORTS_TRIED }, (_, at) => FIRST_PORT + at);

/** Serves until SIGINT or SIGTERM, then stops what it started. 0 when stopped so, 1 when a port that was asked for is taken. */
export async function serve(options: ServeOptions, context: Context): Promise<number> {
  const asked = options.port === undefined ? null : portOf(options.port, context);
  if (!existsSync(new URL('index.html', pagesFolder))) console.error(context.messages['serve.noWeb']);
  const host = options.host ?? '127.0.0.1';
  const port = await firstFreePort(asked === null ? usualPorts : [asked], host);
  if (port === null) {
    console.error(context.messages['serve.portTaken']({ port: asked ?? FIRST_PORT }));
    return 1;
  }
  const stopped = stopAsked();
  const database = await openChosenDatabase(options);
  try {
    const { sample } = options;
    const server = await startServer({ database, host, port, sample, webDist: fileURLToPath(pagesFolder) });
    announce(server);
    await tellOfSecrets(server);
    if (sample) void tellOfSample(server);
    await stopped;
    console.log(context.messages['serve.stopping']);
    await server.close();
    return 0;
  } finally {
    await database.close();
  }
}

/** In both languages: who starts a server is not always who reads its screen. */
function announce({ address, accessCode }: RunningServer): void {
  for (const language of ['zh', 'en'] as const) {
    const say = messagesIn(language);
    console.log(say['serve.ready']({ address: `${address}/` }));
    if (accessCode !== null) console.log(say['serve.accessCode']({ accessCode }));
  }
}

/** Said once, in both languages: signing in with a second step needs the key, all else goes on. */
async function tellOfSecrets({ store }: RunningServer): Promise<void> {
  const problem = await store.secrets.problem();
  if (problem !== null) for (const sentence of [problem.zh, problem.en]) console.error(sentence);
}

/** Said when it is whole or cannot be; the pages are there meanwhile. */
async function tellOfSample({ sampleIsWhole }: RunningServer): Promise<void> {
  const languages = [messagesIn('zh'), messagesIn('en')];
  try {
    if (await sampleIsWhole) for (const say of languages) console.log(say['serve.sampleWhole']);
  } catch (error) {
    const { message: detail } = error as Error;
    for (const say of languages) console.error(say['serve.sampleBroken']({ detail }));
  }
}

/** The first signal asks for an orderly end; a terminal and npm may both send one, so that a second changes nothing. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

function portOf(given: string, { messages }: Context): number {
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535) throw new UsageError(messages['serve.wrongPort']({ port: given }));
  return port;
}
