// Where the built pages are.

/** Filled by `npm run build -w @luoshi/web`; ends in a slash. */
export const pagesFolder = new URL('../../../web/dist/', import.meta.url);
