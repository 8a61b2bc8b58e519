// One line of the account: claim, evidence and schedule each in its own cell; pressing it opens its sentences.
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { YearAccountLine } from '../api/contract.ts';
import type { LanguageInUse } from './line-texts.ts';
import { claimNote, claimText, evidenceNote, promiseText, rulingText, scheduleNotes } from './line-texts.ts';
import { MeasuredFigure } from './measured-figure.tsx';
import { VerdictSign } from './verdict-sign.tsx';

export interface LineRowProps {
  readonly line: YearAccountLine;
  readonly language: LanguageInUse;
  readonly isOpen: boolean;
  /** One row of the table is reached by Tab; J and K lead to the others. */
  readonly isTabStop: boolean;
  /** Null where the person cannot rule, or the line is ruled already. */
  readonly isPicked: boolean | null;
  readonly canRule: boolean;
  readonly canSeeMatters: boolean;
  /** Null for who may not see the year's indicators. */
  readonly indicatorsYear: number | null;
  readonly onOpen: (promise: string) => void;
  /** `through`: everything from the last one picked to this. */
  readonly onPick: (promise: string, through: boolean) => void;
}

export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { line, language, isOpen, isTabStop, isPicked, canRule, onOpen, onPick } = props;
  const { columns, acts } = language.words;
  const { id } = line.promise;
  const hover = rulingText(line, language);
  return (
    <tr
      className={isOpen ? 'account-line is-open' : 'account-line'}
      aria-current={isOpen || undefined}
      data-line={id}
      data-state={line.state}
      data-verdict={line.verdict}
      tabIndex={isTabStop ? 0 : -1}
      onClick={(event) => isForRow(event.target) && onOpen(id)}
      onKeyDown={(event) => {
        if (event.key !== ' ' || event.target !== event.currentTarget) return;
        event.preventDefault();
        onOpen(id);
      }}
    >
      {canRule && (
        <td className="cell-pick">
          {isPicked !== null && (
            <input
              type="checkbox"
              aria-label={acts.select(line.number)}
              checked={isPicked}
              onChange={(event) => onPick(id, 'shiftKey' in event.nativeEvent && event.nativeEvent.shiftKey === true)}
            />
          )}
        </td>
      )}
      <td className="cell-number">{line.number}</td>
      <td className="cell-promise" data-label={columns.promise}>
        <span lang="zh-CN">{promiseText(line)}</span>
        <Owners line={line} language={language} />
      </td>
      <ClaimCell line={line} language={language} />
      <EvidenceCell {...props} />
      <td className={`cell-schedule is-${line.schedule.standing}`} data-label={columns.schedule}>
        {language.words.schedule[line.schedule.standing]}
        {scheduleNotes(line, language).map((note) => (
          <small key={note}>{note}</small>
        ))}
      </td>
      <td className="cell-verdict" data-label={columns.verdict}>
        <VerdictSign verdict={line.verdict} state={line.state} title={hover} />
        {line.state === 'overruled' && line.proposed !== line.verdict && (
          <small>{acts.was(language.words.verdicts[line.proposed])}</small>
        )}
      </td>
      <td className="cell-ruling" data-label={columns.ruling} title={hover}>
        {language.words.states[line.state]}
        {line.ruling !== null && <small>{line.ruling.by}</small>}
        {line.ruling?.reason != null && (
          <small className="ruling-reason" lang="zh-CN">
            {line.ruling.reason}
          </small>
        )}
        {line.cleared !== null && <small className="is-cleared">{language.words.cleared}</small>}
        {line.underReview !== null && <small className="is-cleared">{language.words.underReview}</small>}
      </td>
    </tr>
  );
});

/** Links, boxes, and words being selected are not meant for the row. */
function isForRow(target: EventTarget): boolean {
  if (target instanceof Element && target.closest('a, button, input') !== null) return false;
  return window.getSelection()?.isCollapsed ?? true;
}

type CellProps = Pick<LineRowProps, 'line' | 'language'>;

function Owners({ line: { units, leader }, language: { words } }: CellProps) {
  if (units.length === 0 && leader === null) return null;
  const names = units.map(({ name }) => name).join(words.comma);
  return (
    <small className="line-owners" lang="zh-CN">
      {[names, leader?.name ?? leader?.title].filter(Boolean).join(' · ')}
    </small>
  );
}

function ClaimCell({ line, language }: CellProps) {
  const isGap = line.claim?.result == null;
  const look = line.claim === null ? ' is-waiting' : isGap ? ' is-gap' : '';
  const note = claimNote(line, language);
  return (
    <td className={`cell-claim${look}`} data-label={language.words.columns.claim}>
      <span lang={isGap ? undefined : 'zh-CN'}>{claimText(line, language)}</span>
      {note !== '' && <small>{note}</small>}
    </td>
  );
}

function EvidenceCell({ line, language, canSeeMatters, indicatorsYear }: LineRowProps) {
  const { words } = language;
  const { standing, matters } = line.evidence;
  return (
    <td className={`cell-evidence is-${standing}`} data-label={words.columns.evidence}>
      {words.evidence[standing]}
      <small>
        {matters.map(({ matter, number, title }) =>
          canSeeMatters ? (
            <Link key={matter} to="/matters/$id" params={{ id: matter }} title={title}>
              {words.matter(number)}
            </Link>
          ) : (
            <span key={matter} title={title}>
              {words.matter(number)}
            </span>
          ),
        )}{' '}
        {evidenceNote(line, language)}
      </small>
      {line.evidence.measured && (
        <small>
          <MeasuredFigure line={line} language={language} indicatorsYear={indicatorsYear} />
        </small>
      )}
    </td>
  );
}
