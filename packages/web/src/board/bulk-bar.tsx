// One command for all the chosen matters: 催办, 发督查单, 批准延期, 交办.
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { MatterItem } from '../api/contract.ts';
import { mechanismsQuery } from '../api/matter-queries.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { BulkDialog } from './bulk-dialog.tsx';

const BULK = [
  { command: 'urge', needs: 'urge' },
  { command: 'issue-follow-up', needs: 'issue-slip' },
  { command: 'grant-extension', needs: 'grant-extension' },
  { command: 'assign', needs: 'hand-out' },
] as const;

/** Whether there is anything that somebody may do with many matters at once. */
export const mayBulk = (abilities: readonly string[]): boolean => BULK.some(({ needs }) => abilities.includes(needs));

interface BulkBarProps {
  readonly picked: readonly MatterItem[];
  readonly onDone: () => void;
}

export function BulkBar({ picked, onDone }: BulkBarProps) {
  const { board } = useSupervisionWords();
  const { session } = useSigning();
  const { data: mechanisms } = useQuery(mechanismsQuery);
  const [asking, setAsking] = useState<(typeof BULK)[number]['command'] | null>(null);
  const offered = BULK.filter(({ needs }) => session?.abilities.includes(needs));
  // The form is that of the first chosen matter's mechanism; what does not fit another one is refused there, with its reason.
  const rules = mechanisms?.find(({ mechanism }) => mechanism.id === picked[0]?.mechanism)?.mechanism.commands ?? [];
  const rule = rules.find(({ id }) => id === asking);
  return (
    <span className="bulk-bar">
      {picked.length > 0 && <b>{board.selected(picked.length)}</b>}
      {offered.map(({ command }) => (
        <Button
          key={command}
          size="small"
          disabled={picked.length === 0}
          data-bulk={command}
          onClick={() => setAsking(command)}
        >
          {board.bulk[command]}
        </Button>
      ))}
      {rule !== undefined && asking !== null && (
        <BulkDialog
          key={asking}
          rule={rule}
          title={board.bulkTitle(board.bulk[asking], picked.length)}
          picked={picked}
          onClose={(isDone) => {
            setAsking(null);
            if (isDone) onDone();
          }}
        />
      )}
    </span>
  );
}
