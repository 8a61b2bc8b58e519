// The diagram of a mechanism, drawn from its data.
import type { Mechanism } from '@luoshi/mechanisms';
import { useMemo } from 'react';
import { WideTable } from '../parts/wide-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { BOX, stateDiagram } from './state-diagram.ts';

export function MechanismDiagram({ mechanism }: { readonly mechanism: Mechanism }) {
  const { language } = useWords();
  const { mechanisms } = useSupervisionWords().system;
  const { states, arrows, width, height } = useMemo(() => stateDiagram(mechanism), [mechanism]);
  const name = `${mechanism.name[language]} ${mechanisms.diagram}`;
  return (
    <WideTable name={name}>
      <svg
        className="state-diagram"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={name}
      >
        <defs>
          <marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0 8 4 0 8Z" />
          </marker>
        </defs>
        {arrows.map((arrow) => (
          <path key={`${arrow.from} ${arrow.to}`} d={arrow.path} className="arrow" markerEnd="url(#arrow)" />
        ))}
        {states.map(({ id, name, phase, x, y }) => (
          <g key={id} className={`state is-${phase}`}>
            <rect x={x} y={y} width={BOX.width} height={BOX.height} rx="6" />
            <text x={x + BOX.width / 2} y={y + BOX.height / 2 + 5} textAnchor="middle">
              {name[language]}
            </text>
          </g>
        ))}
        {arrows.map((arrow) => (
          <text key={`${arrow.from} ${arrow.to}`} x={arrow.labelX} y={arrow.labelY + 4} className="arrow-label">
            {arrow.commands.map((name) => name[language]).join(language === 'zh' ? '、' : ', ')}
          </text>
        ))}
      </svg>
    </WideTable>
  );
}
