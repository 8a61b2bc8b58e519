// Makes matters of issued works, under a mechanism and class, and hands them out.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useRef, useState } from 'react';
import { openFromBreakdown } from '../api/breakdown-calls.ts';
import { sentenceOf } from '../api/failure.ts';
import { newKey } from '../api/matter-calls.ts';
import { mechanismsQuery } from '../api/matter-queries.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

interface HandOutDialogProps {
  readonly report: string;
  /** Ids of the chosen rows; those alone, or all, are handed out. */
  readonly chosen: readonly string[];
  readonly titleOf: (row: string) => string;
  readonly onClose: () => void;
}

export function HandOutDialog({ report, chosen, titleOf, onClose }: HandOutDialogProps) {
  const words = useWords();
  const { breakdown, board } = useSupervisionWords();
  const queries = useQueryClient();
  const key = useRef(newKey());
  const { data: views = [] } = useQuery(mechanismsQuery);
  const [mechanism, setMechanism] = useState('13710');
  const [chosenClass, setClass] = useState<string>('continuing');
  const [which, setWhich] = useState<'all' | 'chosen'>('all');
  const [atOnce, setAtOnce] = useState(true);
  const classes = views.find((view) => view.mechanism.id === mechanism)?.mechanism.classes ?? [];
  const ownClass = classes.find(({ id }) => id === chosenClass)?.id ?? classes[0]?.id ?? '';
  const opening = useMutation({
    mutationFn: () =>
      openFromBreakdown(report, {
        mechanism,
        class: ownClass,
        ...(which === 'chosen' ? { rows: [...chosen] } : {}),
        handOut: atOnce,
        key: key.current,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['matters'] }),
  });
  const opened = opening.data;
  return (
    <Dialog
      title={breakdown.handOutTitle}
      okText={opened === undefined ? breakdown.acts.handOut : board.close}
      isBusy={opening.isPending}
      problem={opening.error === null ? null : sentenceOf(opening.error, words)}
      onSubmit={() => (opened === undefined ? opening.mutate() : onClose())}
      onCancel={onClose}
    >
      {opened === undefined ? (
        <>
          <p className="form-hint">{breakdown.handOutWhy}</p>
          <div className="form-grid">
            <ChoiceField
              label={breakdown.mechanism}
              value={mechanism}
              values={views.map((view) => view.mechanism.id)}
              names={Object.fromEntries(views.map((view) => [view.mechanism.id, view.mechanism.name[words.language]]))}
              onChange={setMechanism}
            />
            <ChoiceField
              label={breakdown.class}
              value={ownClass}
              values={classes.map(({ id }) => id)}
              names={Object.fromEntries(classes.map(({ id, name }) => [id, name[words.language]]))}
              onChange={setClass}
            />
          </div>
          <ChoiceField
            label={breakdown.handOutWhich}
            value={which}
            values={chosen.length > 1 ? (['all', 'chosen'] as const) : (['all'] as const)}
            names={{ all: breakdown.handOutRows.all, chosen: breakdown.handOutRows.chosen(chosen.length) }}
            onChange={setWhich}
          />
          <Checkbox checked={atOnce} onChange={(event) => setAtOnce(event.target.checked)}>
            {breakdown.atOnce}
          </Checkbox>
        </>
      ) : (
        <div role="status" data-testid="opened">
          <p>
            {breakdown.opened(opened.items.length - opened.repeated, opened.repeated)}{' '}
            <Link to="/board" search={{}}>
              {breakdown.toBoard}
            </Link>
          </p>
          {opened.refused.length > 0 && <p>{breakdown.notOpened}</p>}
          <ul className="refused-list">
            {opened.refused.map(({ row, error }) => (
              <li key={row}>
                <span lang="zh-CN">{titleOf(row)}</span>
                <span className="form-problem">{error[words.language]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}
