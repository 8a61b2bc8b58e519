import type { Store } from '@luoshi/store';
import type { RequestAccount } from '../../accounts/request-account.ts';
import { type BulkOutcome, bulkCommandRequest, bulkOutcome } from '../../api/matter-command.ts';
import { evidenceNamed } from '../../matters/evidence-named.ts';
import { give, partKey } from '../../matters/give.ts';
import { type Presenting, presentItem, presentingOf } from '../../matters/present-item.ts';
import { requiredAccount, requiredMatter } from '../../matters/required-matter.ts';
import { ApiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

type Outcome = BulkOutcome['outcomes'][number];

/** Each matter stands for itself: one that is refused keeps no other from being done. */
export function postBulkCommand(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/matters/commands',
    {
      schema: {
        summary: 'Give one command on many matters',
        tags: ['matters'],
        body: bulkCommandRequest,
        response: { 200: bulkOutcome, ...errorsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const { command, form, evidence, matters, key } = request.body;
      const presenting = await presentingOf(store, caller.government);
      const outcomes: Outcome[] = [];
      for (const { id, expectedSeq } of matters)
        outcomes.push(
          await onOne(store, { id, expectedSeq, command, form, evidence, key: partKey(key, id) }, caller, presenting),
        );
      return { done: outcomes.filter(({ error }) => error === null).length, outcomes };
    },
  );
}

interface One {
  readonly id: string;
  readonly expectedSeq: number;
  readonly command: string;
  readonly form: Parameters<typeof give>[1]['form'];
  /** SHA-256 of each file. */
  readonly evidence: readonly string[];
  readonly key: string;
}

async function onOne(
  store: Store,
  { id, evidence, ...command }: One,
  caller: RequestAccount,
  presenting: Presenting,
): Promise<Outcome> {
  try {
    const kept = await requiredMatter(store, id, caller, ['see-matters', 'act-on-matters']);
    const files = await evidenceNamed(store, evidence, { government: kept.item.government, caller });
    const outcome = await give(store, { kept, ...command, evidence: files }, caller, presenting);
    if (outcome instanceof ApiFailure) throw outcome;
    return { id, item: presentItem(outcome.item, presenting), error: null };
  } catch (failure) {
    if (failure instanceof ApiFailure) return { id, item: null, error: failure.body.error };
    throw failure;
  }
}
