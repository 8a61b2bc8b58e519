// The parts of the report with how many figures and promises each holds.
import { useMemo } from 'react';
import { outlineCounts } from '../account/outline-counts.ts';
import type { ReportView } from '../account/report-view.ts';
import { useWords } from '../words/words-context.tsx';

interface OutlineNavProps {
  readonly view: ReportView;
  readonly section: string | null;
  readonly onSection: (section: string | null) => void;
}

export function OutlineNav({ view, section, onSection }: OutlineNavProps) {
  const words = useWords();
  const entries = useMemo(() => outlineCounts(view).filter(({ node }) => node.level <= 3), [view]);
  return (
    <nav className="outline" aria-label={words.report.outline}>
      <button type="button" className="outline-entry" aria-pressed={section === null} onClick={() => onSection(null)}>
        <span className="outline-title">{words.report.whole}</span>
        <span className="outline-count">{view.rows.length}</span>
      </button>
      {entries.map(({ node, quantities, commitments }) => (
        <button
          type="button"
          key={node.id}
          className={`outline-entry is-level-${Math.min(node.level, 3)}${node.title === '' ? ' is-untitled' : ''}`}
          aria-pressed={section === node.id}
          title={words.report.counts(quantities, commitments)}
          onClick={() => onSection(node.id)}
        >
          <span className="outline-title" lang="zh-CN">
            {node.title || (node.role === 'opening' ? words.report.opening : words.report.untitled)}
          </span>
          <span className="outline-count">{quantities + commitments || ''}</span>
        </button>
      ))}
    </nav>
  );
}
