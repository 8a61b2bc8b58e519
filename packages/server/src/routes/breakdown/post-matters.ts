import type { MatterItem, MatterToOpen } from '@luoshi/store';
import { openFromBreakdown } from '../../api/breakdown.ts';
import { type OpenedMatters, openedMatters } from '../../api/matter-command.ts';
import { requiredReport } from '../../breakdown/report-of-breakdown.ts';
import { handOut } from '../../matters/hand-out.ts';
import { openingOfRow } from '../../matters/opening-of-row.ts';
import { presentItem, presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { requiredMechanism } from '../../matters/required-mechanism.ts';
import { ApiFailure, apiFailure } from '../../refusals/api-failure.ts';
import { matterFailure } from '../../refusals/matter-failure.ts';
import { errorsOf } from '../errors-of.ts';
import { reportParams } from '../report-params.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** Opens a matter for each row of the newest issued version; rows that have one under this mechanism keep it. */
export function postBreakdownMatters(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/reports/:id/breakdown/matters',
    {
      schema: {
        summary: 'Open matters for rows of the issued breakdown, and hand them out when asked',
        tags: ['breakdown'],
        params: reportParams,
        body: openFromBreakdown,
        response: { 201: openedMatters, ...errorsOf(400, 401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const caller = requiredAccount(request);
      const found = await requiredReport(store, request.params.id, request);
      const { mechanism, class: matterClass, rows: wanted, handOut: isHandedOut, key } = request.body;
      requiredMechanism(mechanism);
      const { code: government } = found.report.government;
      const rows = await issuedRows(found.report.id, government);
      const refused: OpenedMatters['refused'] = [];
      const openings: MatterToOpen[] = [];
      for (const row of rows.filter(({ id }) => wanted === undefined || wanted.includes(id))) {
        const opening = openingOfRow(row, matterClass);
        if (opening instanceof ApiFailure) refused.push({ row: row.id, error: opening.body.error });
        else openings.push({ mechanism, work: row.id, settings: {}, opening });
      }
      const actor = {
        person: caller.staff ?? caller.login,
        name: caller.name,
        unit: caller.posts[0]?.unit ?? null,
        post: caller.posts[0]?.id ?? null,
      };
      const outcome = await store.matters.open(openings, { government, actor, relations: ['office'] });
      if ('refused' in outcome) throw matterFailure(outcome);
      const presenting = await presentingOf(store, government);
      const items: MatterItem[] = [];
      for (const [at, item] of outcome.items.entries()) {
        const handed = isHandedOut ? await handOut(store, { item, key }, caller, presenting) : item;
        if (handed instanceof ApiFailure) refused.push({ row: openings[at]?.work ?? '', error: handed.body.error });
        items.push(handed instanceof ApiFailure ? item : handed);
      }
      const shown = items.map((item) => presentItem(item, presenting));
      return reply.status(201).send({ items: shown, repeated: outcome.repeated, refused });
    },
  );

  async function issuedRows(report: string, government: string) {
    const versions = await store.breakdowns.versions(government, report);
    const newest = Math.max(0, ...versions.filter(({ issuedAt }) => issuedAt !== null).map(({ version }) => version));
    const issued = newest === 0 ? null : await store.breakdowns.version(government, report, newest);
    if (!issued) throw apiFailure('breakdown-not-issued');
    return issued.rows;
  }
}
