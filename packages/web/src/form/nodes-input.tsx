// A plan of dated nodes, one line each.
import { Button, Input } from 'antd';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import type { NodeDraft } from './form-values.ts';

interface NodesInputProps {
  readonly id: string;
  readonly nodes: readonly NodeDraft[];
  readonly onChange: (nodes: readonly NodeDraft[]) => void;
}

const EMPTY: NodeDraft = { title: '', date: '' };

export function NodesInput({ id, nodes, onChange }: NodesInputProps) {
  const { act } = useSupervisionWords();
  const shown = nodes.length === 0 ? [EMPTY] : nodes;
  const put = (at: number, patch: Partial<NodeDraft>) =>
    onChange(shown.map((node, index) => (index === at ? { ...node, ...patch } : node)));
  return (
    <div className="nodes-input">
      {shown.map((node, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own before it is saved
        <div className="node-line" key={at}>
          <Input
            {...(at === 0 ? { id } : {})}
            value={node.title}
            aria-label={act.nodeTitle}
            placeholder={act.nodeTitle}
            onChange={(event) => put(at, { title: event.target.value })}
          />
          <Input
            type="date"
            className="date-input"
            value={node.date}
            aria-label={act.nodeDate}
            onChange={(event) => put(at, { date: event.target.value })}
          />
          <Button
            type="text"
            aria-label={act.remove}
            onClick={() => onChange(shown.filter((_, index) => index !== at))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...shown, EMPTY])}>{act.addNode}</Button>
    </div>
  );
}
