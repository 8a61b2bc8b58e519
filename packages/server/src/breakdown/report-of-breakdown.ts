// The report whose breakdown a call is about.
import type { ReportLedger, Store } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import { requireGovernment } from '../permissions/index.ts';
import { apiFailure } from '../refusals/api-failure.ts';

/** Throws `report-unknown`, or `government-other` for a report of another government. */
export async function requiredReport(
  store: Store,
  id: string,
  request: Pick<FastifyRequest, 'account'>,
): Promise<ReportLedger> {
  const found = await store.report(id);
  if (!found) throw apiFailure('report-unknown', { report: id });
  requireGovernment(request, found.report.government.code);
  return found;
}
