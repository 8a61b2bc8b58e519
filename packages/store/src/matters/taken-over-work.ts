/** What the work of a matter begins with that goes on from one of a merged government, whose id follows. */
export const TAKEN_OVER = 'taken-over-';
