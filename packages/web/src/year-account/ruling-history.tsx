// What people did to one line, the newest first: when, who, what, and why.
import type { YearLineAnswer } from '../api/contract.ts';
import type { LanguageInUse } from './line-texts.ts';

interface RulingHistoryProps {
  readonly history: YearLineAnswer['history'];
  readonly language: LanguageInUse;
}

export function RulingHistory({ history, language: { words, time } }: RulingHistoryProps) {
  if (history.length === 0) return <span className="soft">{words.detail.noHistory}</span>;
  return (
    <ol className="ruling-history">
      {[...history].reverse().map(({ event: { seq, at, by, act }, hash }) => (
        <li key={seq}>
          <time dateTime={at} title={hash}>
            {time(at)}
          </time>{' '}
          {by} <b>{words.acts.saved[act.kind]}</b> {'verdict' in act && words.verdicts[act.verdict]}
          {'reason' in act && act.reason !== '' && (
            <span className="soft" lang="zh-CN">
              {' '}
              {act.reason}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
