// One form for a suggestion and for those it is worked together with: which of them can take it, which are picked, and what became of it.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { BulkOutcome, CommandOffer, CommandRequest, MatterDetail } from '../api/contract.ts';
import { giveToMany, newKey } from '../api/matter-calls.ts';

type Joined = NonNullable<MatterDetail['submission']>['joined'][number];

export interface Together {
  /** Joined ones on which the same command can be given now; empty for commands that are about one alone. */
  readonly offered: readonly Joined[];
  readonly picked: readonly string[];
  readonly isBusy: boolean;
  /** Null until something was sent and not all of it was done. */
  readonly outcome: BulkOutcome | null;
  readonly failure: unknown;
  toggle(id: string): void;
  /** True when it was done for all. */
  send(form: NonNullable<CommandRequest['form']>, evidence: readonly string[]): Promise<boolean>;
}

/** Steps of a reply, which may be the same for all; a grade, a return or a promise kept is each one's own. */
const SHARED = /^(re-)?(draft-reply|sign-off|send-reply)$/;

export const sharedWith = (
  { submission }: Pick<MatterDetail, 'submission'>,
  { id }: Pick<CommandOffer, 'id'>,
): readonly Joined[] =>
  SHARED.test(id) ? (submission?.joined ?? []).filter(({ commands }) => commands.includes(id)) : [];

export function useTogether(detail: MatterDetail, offer: CommandOffer): Together {
  const queries = useQueryClient();
  const key = useRef(newKey());
  const offered = sharedWith(detail, offer);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const picked = offered.map(({ id }) => id).filter((id) => !left.includes(id));

  const send: Together['send'] = async (form, evidence) => {
    setBusy(true);
    setFailure(null);
    const others = offered.filter(({ id }) => picked.includes(id)).map(({ id, seq }) => ({ id, expectedSeq: seq }));
    const matters = [{ id: detail.item.id, expectedSeq: detail.item.seq }, ...others];
    try {
      const sent = await giveToMany({ command: offer.id, form, evidence: [...evidence], matters, key: key.current });
      if (sent.done === matters.length) return true;
      setOutcome(sent);
    } catch (caught) {
      setFailure(caught);
    } finally {
      setBusy(false);
      void queries.invalidateQueries({ queryKey: ['matters'] });
    }
    return false;
  };
  const toggle = (id: string) =>
    setLeft((now) => (now.includes(id) ? now.filter((each) => each !== id) : [...now, id]));
  return { offered, picked, isBusy, outcome, failure, toggle, send };
}
