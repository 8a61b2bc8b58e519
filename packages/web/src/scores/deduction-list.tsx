// What was taken off, one by one: the day, the matter, what happened, and the points.
import { Link } from '@tanstack/react-router';
import type { UnitScores } from '../api/contract.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

type Deductions = UnitScores['units'][number]['deductions'];

export function DeductionList({ deductions }: { readonly deductions: Deductions }) {
  const { language } = useWords();
  const { matter, dates, scores } = useSupervisionWords();
  return (
    <ol className="deduction-list">
      {deductions.map(({ matter: id, title, why, what, on, points }) => (
        <li key={`${id} ${why} ${what?.zh} ${on}`}>
          <span className="soft">{dates.day(on)}</span>
          <Link to="/matters/$id" params={{ id }} lang="zh-CN">
            {title}
          </Link>
          <span>
            {matter.deductions[why]}
            {what !== null && <span className="soft"> {what[language]}</span>}
          </span>
          <b className="is-figure">{scores.off(points)}</b>
        </li>
      ))}
    </ol>
  );
}
