// What a leader reads first: one sentence from one denominator; then what else can be done here.
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { given } from '../address/search-values.ts';
import type { Indicators } from '../api/contract.ts';
import { indicatorsWorkbook } from '../api/indicator-calls.ts';
import { download } from '../parts/save-as.ts';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { ImportDialog } from './import-dialog.tsx';
import type { IndicatorsSearch } from './indicators-search.ts';

interface IndicatorsHeadProps {
  readonly year: Indicators;
  readonly search: IndicatorsSearch;
}

export function IndicatorsHead({ year, search }: IndicatorsHeadProps) {
  const words = useIndicatorWords();
  const [isImporting, setImporting] = useState(false);
  const { government } = year;
  return (
    <header className="indicators-head">
      <div className="page-head">
        <h1>{words.title(year.governmentName, year.year)}</h1>
        <YearLinks year={year} search={search} />
        <span className="page-acts not-printed">
          {year.mayEnter && <Button onClick={() => setImporting(true)}>{words.import}</Button>}
          <Button onClick={() => download(indicatorsWorkbook(government, year.year))}>{words.template}</Button>
          <Button onClick={() => window.print()}>{words.print}</Button>
        </span>
      </div>
      {year.promisedFor === year.year ? (
        <OfPlan year={year} search={search} />
      ) : (
        <p className="indicators-sentence">{words.beforePlan(year.year, year.promisedFor)}</p>
      )}
      {isImporting && <ImportDialog government={government} year={year.year} onClose={() => setImporting(false)} />}
    </header>
  );
}

/** The worst first. */
const BEHIND = ['far-behind', 'behind', 'slightly-behind'] as const;

/** The year's sentence, and how its indicators are looked at. */
function OfPlan({ year, search }: IndicatorsHeadProps) {
  const words = useIndicatorWords();
  const { dates } = useSupervisionWords();
  const { language } = useWords();
  const { counts, indicators, report } = year;
  const parts = BEHIND.flatMap((standing) => {
    const count = indicators.filter(({ pace }) => pace.standing === standing).length;
    return count === 0 ? [] : [words.behindPart(words.standings[standing], count)];
  });
  const overdue = indicators.filter(({ missing }) => missing.length > 0).length;
  return (
    <>
      <p className="indicators-sentence">{words.counts(counts.total, counts.onPace, counts.behind, counts.noData)}</p>
      <p className="soft">
        {[
          words.asOf(dates.day(year.today)),
          parts.length > 0 ? words.behindParts(counts.behind, parts.join(language === 'zh' ? '、' : ', ')) : null,
          overdue > 0 ? words.overdue(overdue, year.reportingDay) : null,
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        ·{' '}
        <Link to="/reports/$id" params={{ id: report.id }} search={{ tab: 'summary' }}>
          {words.targetsOf(report.title ?? words.report, year.year)}
        </Link>
      </p>
      <div className="indicators-choices not-printed">
        <Choices
          label={words.view}
          options={[
            ['charts', words.views.charts],
            ['table', words.views.table],
            ...(year.mayEnter ? [['grid', words.views.grid] as const] : []),
          ]}
          chosen={search.view ?? 'charts'}
          searchFor={(view) => ({ ...search, view: view === 'charts' ? undefined : view, open: undefined })}
        />
        <Choices
          label={words.yardstick}
          options={[
            ['linear', words.yardsticks.linear],
            ['seasonal', words.yardsticks.seasonal],
          ]}
          chosen={year.yardstick}
          searchFor={(by) => ({ ...search, by })}
        />
      </div>
      {year.yardstick === 'seasonal' && <LastYearWanted year={year} />}
    </>
  );
}

/** Where no indicator has last year's months, months count evenly: said, with the way to type them in. */
function LastYearWanted({ year: { year, years, indicators, mayEnter } }: { readonly year: Indicators }) {
  const words = useIndicatorWords();
  if (indicators.some(({ lastYear }) => lastYear.some((value) => value !== null))) return null;
  return (
    <p className="soft" role="status">
      {words.noLastYear}{' '}
      {mayEnter && years.includes(year - 1) && (
        <Link to="/indicators" search={{ year: String(year - 1), view: 'grid' }}>
          {words.enterLastYear(year - 1)}
        </Link>
      )}
    </p>
  );
}

function YearLinks({ year: { year, years }, search: { open: _open, ...kept } }: IndicatorsHeadProps) {
  const words = useIndicatorWords();
  return (
    <nav className="chips not-printed" aria-label={words.years}>
      {[...years].reverse().map((each) => (
        <Link
          key={each}
          to="/indicators"
          search={{ ...kept, year: String(each) }}
          className={`chip${each === year ? ' is-on' : ''}`}
          aria-current={each === year ? 'page' : undefined}
        >
          {each}
        </Link>
      ))}
    </nav>
  );
}

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly searchFor: (value: Value) => {
    readonly [Key in keyof IndicatorsSearch]?: IndicatorsSearch[Key] | undefined;
  };
}

function Choices<Value extends string>({ label, options, chosen, searchFor }: ChoicesProps<Value>) {
  return (
    <nav className="chips" aria-label={label}>
      <span className="soft choices-label">{label}</span>
      {options.map(([value, word]) => (
        <Link
          key={value}
          to="/indicators"
          search={given(searchFor(value))}
          className={`chip${value === chosen ? ' is-on' : ''}`}
          aria-current={value === chosen ? 'true' : undefined}
        >
          {word}
        </Link>
      ))}
    </nav>
  );
}
