// Hashes in a form into the files that it sends along.
import type { Evidence } from '@luoshi/mechanisms';
import type { Store } from '@luoshi/store';
import type { RequestAccount } from '../accounts/request-account.ts';
import { apiFailure } from '../refusals/api-failure.ts';

interface Naming {
  /** The matter's. */
  readonly government: string;
  readonly caller: Pick<RequestAccount, 'government' | 'name'>;
}

/**
 * The files behind hashes. One that an office above sent in for a matter it gave down is kept with its own government until then, and
 * from now on with the matter's, where those who work on it find it. Throws `evidence-not-here` for one that neither of them has.
 */
export async function evidenceNamed(
  store: Pick<Store, 'matters'>,
  hashes: readonly string[],
  naming: Naming,
): Promise<readonly Evidence[]> {
  return Promise.all([...new Set(hashes)].map((sha256) => fileNamed(store, sha256, naming)));
}

async function fileNamed(
  { matters }: Pick<Store, 'matters'>,
  sha256: string,
  { government, caller }: Naming,
): Promise<Evidence> {
  const found = await matters.evidence(government, sha256);
  if (found) return found.file;
  const above = caller.government === government ? null : await matters.evidence(caller.government, sha256);
  if (!above) throw apiFailure('evidence-not-here', { sha256 });
  const { name, mediaType } = above.file;
  return matters.keepEvidence({ government, name, mediaType, bytes: above.bytes, by: caller.name });
}
