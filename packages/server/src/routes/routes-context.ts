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
import type { Audience } from '../permissions/index.ts';
import type { ReadUpload } from '../reading/read-upload.ts';
import type { SampleStanding } from '../sample-loading.ts';

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
  /** scrypt's N for new passwords. */
  readonly passwordCost: number;
  /** Whether it is reached from a network, also through a proxy: administrators then need a second factor. */
  readonly isOpen: boolean;
  /** Null where signing in with a name takes none. */
  readonly accessCode: string | null;
  /** Null while no made-up county is being loaded. */
  readonly sampleStanding: () => SampleStanding | null;
}
