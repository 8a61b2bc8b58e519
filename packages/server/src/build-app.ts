// The application without a port: plugins, guards, routes, pages.
import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type ConnectionError, type FastifyError } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { PASSWORD_COST } from './accounts/password-hash.ts';
import { auditCalls } from './guards/audit-calls.ts';
import { addGuards } from './guards/guards.ts';
import { isLoopback } from './guards/own-names.ts';
import { whoIs } from './guards/who-is.ts';
import { type AppOptions, DEFAULT_LIMITS } from './options.ts';
import { collectDescription, describe } from './pages/api-description.ts';
import { serveWeb } from './pages/web-pages.ts';
import { openReading } from './reading/read-upload.ts';
import { apiFailure } from './refusals/api-failure.ts';
import { failureFrom } from './refusals/from-error.ts';
import { routes } from './routes/routes.ts';
import type { App, RoutesContext } from './routes/routes-context.ts';

/** Longest JSON body: an act with a hundred objects fits many times. */
const jsonBytes = 256 * 1024;
const requestTimeoutMs = 180_000;

/** Styles inline: the component library writes them at run time. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** Beyond the own computer signing in takes `accessCode`; to leave it out there is a defect of the caller. */
export async function buildApp(options: AppOptions): Promise<App> {
  const { store, webDist, host = '127.0.0.1', allowedHosts = [], accessCode, logLevel } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const audience = isLoopback(host) ? 'own-computer' : 'network';
  const isOpen = audience === 'network' || allowedHosts.length > 0;
  if (audience === 'network' && !accessCode) throw new Error('A server open to a network needs an access code.');
  const app = Fastify({
    bodyLimit: jsonBytes,
    requestTimeout: requestTimeoutMs,
    // Cookies and bodies are never among what is logged: method, address and status are.
    logger: logLevel ? { level: logLevel, stream: process.stderr } : false,
    forceCloseConnections: true,
    return503OnClosing: true,
    clientErrorHandler: answerUnreadable,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, body } = failureFrom(error, request.headers['content-type'] ?? '');
    request.refusal = body.error.code;
    if (status >= 500) request.log.error(error);
    return reply.status(status).send(body);
  });
  await app.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(cookie);
  addGuards(app, {
    host,
    allowedHosts,
    audience,
    whoIs: (token) => whoIs(token, { store, isOpen, idleMs: limits.idleMs }),
    successorOf: store.directory.successorOf,
  });
  auditCalls(app, store);
  await app.register(rateLimit, { global: false });
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: { files: 1, fields: 6, fieldSize: 4_096, parts: 8, headerPairs: 50 },
  });
  await collectDescription(app);
  const reading = openReading(limits);
  app.addHook('onClose', () => reading.close());
  const { passwordCost = PASSWORD_COST } = options;
  const context: RoutesContext = {
    store,
    limits,
    audience,
    isOpen,
    passwordCost,
    readUpload: reading.readUpload,
    accessCode: accessCode ?? null,
    sampleStanding: options.sampleStanding ?? (() => null),
  };
  for (const add of routes) add(app, context);
  describe(app);
  await serveWeb(app, webDist);
  return app;
}

/** A request so malformed that no route sees it is answered in the same shape as any other. */
function answerUnreadable(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, body } = apiFailure('input-invalid', { field: 'request', detail: error.message });
  const text = JSON.stringify(body);
  const head = [`HTTP/1.1 ${status} Bad Request`, 'content-type: application/json; charset=utf-8', 'connection: close'];
  socket.end(`${head.join('\r\n')}\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}
