// Sealed secrets over one database and the keys of one process.
import type { Pool } from 'pg';
import { changeKey } from './change-key.ts';
import { countSecrets } from './kept-secrets.ts';
import type { KeyRing } from './key-ring.ts';
import { idInForce, keyOf, type Sealing } from './sealing.ts';
import type { Secrets } from './secrets.ts';
import { SecretsUnavailable } from './secrets-unavailable.ts';

interface Opening {
  readonly ring: KeyRing;
  readonly sealing: Sealing;
  readonly now: () => Date;
}

export function openSecrets(pool: Pool, { ring, sealing, now }: Opening): Secrets {
  return {
    problem: async () => {
      const id = await idInForce(pool);
      try {
        if (id === null) ring.all();
        else keyOf(id, ring);
        return null;
      } catch (error) {
        if (error instanceof SecretsUnavailable) return error;
        throw error;
      }
    },
    standing: async () => countSecrets(pool, await idInForce(pool)),
    changeKey: (by) => changeKey(pool, { ring, sealing, by, now: now() }),
  };
}
