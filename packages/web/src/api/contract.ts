// The server's answers, as types only: nothing of the server comes into the page.
export type * from '@luoshi/server/api-types';
