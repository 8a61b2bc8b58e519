// An office file zipped again without the hour at which a library zipped it, so that the same content is the same bytes.
import { unzipSync, zipSync } from 'fflate';

/** The first moment a zip can tell, in the local time that zips are written in. */
export const ZIP_EPOCH = new Date(1980, 0, 1);

/** The same parts in the same order, each dated 1980-01-01. Only for files just made by us. */
export function fixedZip(zipped: Uint8Array): Uint8Array {
  return zipSync(unzipSync(zipped), { mtime: ZIP_EPOCH });
}
