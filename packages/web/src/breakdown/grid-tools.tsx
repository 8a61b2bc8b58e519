// The acts on the chosen cells, as buttons for those who do not know the keys.
import { Button } from 'antd';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import type { Grid } from './use-grid.ts';

export function GridTools({ grid }: { readonly grid: Grid }) {
  const { breakdown } = useSupervisionWords();
  const { acts } = breakdown;
  const { top, bottom } = grid.rectangle;
  const isEmpty = grid.rows.length === 0;
  const tools: readonly { readonly name: string; readonly act: () => void; readonly isOff: boolean }[] = [
    { name: acts.undo, act: grid.undo, isOff: !grid.mayUndo },
    { name: acts.redo, act: grid.redo, isOff: !grid.mayRedo },
    { name: acts.confirm, act: grid.confirm, isOff: isEmpty },
    { name: acts.fillDown, act: grid.fillDown, isOff: bottom === top },
    { name: acts.split, act: grid.split, isOff: isEmpty },
    { name: acts.merge, act: grid.merge, isOff: bottom === top },
    { name: acts.add, act: grid.add, isOff: isEmpty },
    { name: acts.remove, act: grid.remove, isOff: isEmpty },
    { name: acts.up, act: () => grid.shift(-1), isOff: top === 0 },
    { name: acts.down, act: () => grid.shift(1), isOff: bottom >= grid.rows.length - 1 },
  ];
  return (
    <div className="grid-tools" role="toolbar" aria-label={breakdown.title} title={breakdown.keys}>
      {tools.map(({ name, act, isOff }) => (
        <Button key={name} size="small" disabled={isOff} onMouseDown={(event) => event.preventDefault()} onClick={act}>
          {name}
        </Button>
      ))}
    </div>
  );
}
