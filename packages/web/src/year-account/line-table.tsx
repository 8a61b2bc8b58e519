// The lines as one table in groups. Rows far below are drawn when one comes near them; on paper all of them are.
import { Fragment, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { YearAccountLine } from '../api/contract.ts';
import type { Grouping } from './account-search.ts';
import { type DrawnGroup, drawnGroups } from './drawn-groups.ts';
import type { LineGroup } from './group-lines.ts';
import { LineRow, type LineRowProps } from './line-row.tsx';
import { useDrawn } from './use-drawn.ts';
import { VerdictShape } from './verdict-sign.tsx';
import { VerdictBar } from './verdict-tally.tsx';

interface LineTableProps
  extends Pick<LineRowProps, 'language' | 'canRule' | 'canSeeMatters' | 'indicatorsYear' | 'onOpen' | 'onPick'> {
  readonly title: string;
  readonly groups: readonly LineGroup[];
  readonly by: Grouping;
  /** The denominator: all lines of the account, whatever is filtered. */
  readonly total: number;
  readonly open: string | null;
  readonly picked: ReadonlySet<string>;
  readonly onPickAll: () => void;
  readonly detail: (line: YearAccountLine) => ReactNode;
}

export function LineTable(props: LineTableProps) {
  const { title, groups, by, total, open, picked, language, onPickAll, detail, ...row } = props;
  const { columns, acts } = language.words;
  const body = useRef<HTMLTableElement>(null);
  const lines = groups.flatMap((group) => group.lines);
  const openAt = lines.findIndex(({ promise }) => promise.id === open);
  const { drawn, isPrinting, more } = useDrawn(lines.length, openAt);
  const canRule = props.canRule && !isPrinting;
  const proposed = lines.filter(({ state }) => state === 'proposed');
  const isAll = proposed.length > 0 && proposed.every(({ promise }) => picked.has(promise.id));

  useLayoutEffect(() => {
    const element = open === null ? null : body.current?.querySelector<HTMLElement>('tr.is-open');
    element?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
    element?.scrollIntoView({ block: 'nearest' });
    // A filter pressed before would else keep the focus, and take Enter for itself.
    if (document.activeElement?.closest('input, textarea') == null) element?.focus({ preventScroll: true });
  }, [open]);

  return (
    <>
      <table className="account-table" aria-label={title} aria-rowcount={lines.length + 1} ref={body}>
        <thead>
          <tr>
            {canRule && (
              <th scope="col" className="cell-pick">
                <input
                  type="checkbox"
                  aria-label={acts.selectAll}
                  title={acts.selectAll}
                  disabled={proposed.length === 0}
                  checked={isAll}
                  onChange={onPickAll}
                />
              </th>
            )}
            {(['number', 'promise', 'claim', 'evidence', 'schedule', 'verdict', 'ruling'] as const).map((name) => (
              <th scope="col" key={name} className={`cell-${name}`}>
                {columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        {drawnGroups(groups, drawn).map((group) => (
          <tbody key={group.key}>
            <GroupHead group={group} by={by} total={total} span={canRule ? 8 : 7} language={language} />
            {group.lines.map((line) => (
              <Fragment key={line.promise.id}>
                <LineRow
                  {...row}
                  line={line}
                  language={language}
                  canRule={canRule}
                  isOpen={line.promise.id === open}
                  isTabStop={line === lines[Math.max(openAt, 0)]}
                  isPicked={canRule && line.state === 'proposed' ? picked.has(line.promise.id) : null}
                />
                {line.promise.id === open && (
                  <tr className="detail-row">
                    <td colSpan={canRule ? 8 : 7}>{detail(line)}</td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
      {drawn < lines.length && <More onReached={more} />}
    </>
  );
}

interface GroupHeadProps extends Pick<LineTableProps, 'by' | 'total' | 'language'> {
  readonly group: DrawnGroup;
  readonly span: number;
}

/** Whose group it is, how many of all lines it holds, and how they were judged. */
function GroupHead({ group, by, total, span, language: { words } }: GroupHeadProps) {
  const judged = Object.entries(group.counts) as [keyof DrawnGroup['counts'], number][];
  return (
    <tr className="group-head">
      <th scope="colgroup" colSpan={span}>
        <span className="group-name" lang={group.name === null ? undefined : 'zh-CN'}>
          {group.name ?? words.nobody[by]}
        </span>
        <span className="group-count">{words.shareOf(group.all, total)}</span>
        <VerdictBar counts={group.counts} total={group.all} />
        {judged
          .filter(([, count]) => count > 0)
          .map(([verdict, count]) => (
            <span key={verdict} className={`group-verdict is-${verdict}`}>
              <VerdictShape verdict={verdict} />
              {words.verdicts[verdict]} {count}
            </span>
          ))}
      </th>
    </tr>
  );
}

function More({ onReached }: { readonly onReached: () => void }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && onReached(),
      { rootMargin: '800px' },
    );
    observer.observe(element.current!);
    return () => observer.disconnect();
  });
  return <div ref={element} className="ledger-more" />;
}
