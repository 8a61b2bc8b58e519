import type { Store } from '@luoshi/store';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Limits } from '../options.ts';
import type { Audience } from '../permissions.ts';
import type { ReadUpload } from '../reading/read-upload.ts';

/** The application with zod schemas; what a route adds itself to. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What routes work with. */
export interface RoutesContext {
  readonly store: Store;
  readonly limits: Limits;
  readonly audience: Audience;
  readonly readUpload: ReadUpload;
  /** Null where signing in takes none. */
  readonly accessCode: string | null;
}
