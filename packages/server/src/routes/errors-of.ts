import { apiError } from '../api/error.ts';

/** Schemas of the refusals a route may answer with, for its documentation. */
export function errorsOf<Status extends number>(...statuses: readonly Status[]): Record<Status, typeof apiError> {
  return Object.fromEntries(statuses.map((status) => [status, apiError])) as Record<Status, typeof apiError>;
}
