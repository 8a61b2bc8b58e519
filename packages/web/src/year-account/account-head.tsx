// The head of a year's account: whose and of which year, from which two reports, how far it is confirmed, what can be taken away.
import { Link } from '@tanstack/react-router';
import { App, Button, Dropdown } from 'antd';
import type { AccountYears, YearAccountAnswer, YearAccountLine } from '../api/contract.ts';
import { yearAccountPath } from '../api/year-account-calls.ts';
import { download } from '../parts/save-as.ts';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import type { AccountSearch } from './account-search.ts';
import { copyTable } from './copied-table.ts';
import { GovernmentSelect } from './government-select.tsx';
import type { LanguageInUse } from './line-texts.ts';
import { tableCells } from './table-cells.ts';
import { YearLinks } from './year-links.tsx';

interface AccountHeadProps {
  readonly account: YearAccountAnswer;
  readonly years: AccountYears | undefined;
  readonly search: AccountSearch;
  /** Lines that the filters leave: what is copied. */
  readonly shown: readonly YearAccountLine[];
  readonly language: LanguageInUse;
}

export function AccountHead({ account, years, search, shown, language }: AccountHeadProps) {
  const words = useYearAccountWords();
  const { government, year, plan, next } = account;
  return (
    <header className="account-head">
      <div className="account-title">
        <h1>{words.title(government.name, year)}</h1>
        <GovernmentSelect government={government.code} />
        {years !== undefined && <YearLinks years={years} year={year} search={search} />}
        <p className="account-reports">
          <ReportLink report={plan} year={year} text={words.planOf} />
          {next === null ? null : <ReportLink report={next} year={year + 1} text={words.nextOf} />}
        </p>
      </div>
      <Progress states={account.states} total={account.total} />
      <Takeaways account={account} shown={shown} language={language} />
    </header>
  );
}

type Report = YearAccountAnswer['plan'];

interface ReportLinkProps {
  readonly report: Report;
  /** The year it plans for. */
  readonly year: number;
  readonly text: (title: string) => string;
}

function ReportLink({ report, year, text }: ReportLinkProps) {
  const { unnamed, reportOf } = useYearAccountWords();
  return (
    <Link to="/reports/$id" params={{ id: report.id }} search={{}} title={report.sourceName}>
      {text(reportOf(report.title ?? unnamed, year))}
    </Link>
  );
}

function Progress({ states, total }: Pick<YearAccountAnswer, 'states' | 'total'>) {
  const words = useYearAccountWords();
  const done = total - states.proposed;
  return (
    <div className="account-progress">
      <span data-testid="ruled">{words.ruled(done, total)}</span>
      <div
        className="progress-track"
        role="progressbar"
        aria-label={words.ruled(done, total)}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <div className="progress-fill" style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }} />
      </div>
      <small>{words.ruledParts(states.confirmed, states.overruled, states.proposed)}</small>
    </div>
  );
}

type TakeawaysProps = Pick<AccountHeadProps, 'account' | 'shown' | 'language'>;

function Takeaways({ account: { government, year }, shown, language }: TakeawaysProps) {
  const { downloads } = useYearAccountWords();
  const { message } = App.useApp();
  const path = yearAccountPath(government.code, year);
  const files = [
    { key: 'docx', label: downloads.docx, path: `${path}/account.docx` },
    { key: 'xlsx', label: downloads.xlsx, path: `${path}/account.xlsx` },
    { key: 'csv', label: downloads.csv, path: `${path}/account.csv?language=${language.code}` },
    { key: 'json', label: downloads.json, path: `${path}/account.json` },
  ];
  const copy = () => {
    if (copyTable(tableCells(shown, language))) void message.success(downloads.copied(shown.length));
    else void message.warning(downloads.notCopied);
  };
  return (
    <div className="account-acts">
      <Button size="small" onClick={copy} data-testid="copy-table">
        {downloads.copy}
      </Button>
      <Button size="small" onClick={() => window.print()}>
        {downloads.print}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: files.map(({ key, label, path: file }) => ({
            key,
            label: <span data-download={key}>{label}</span>,
            onClick: () => download(file),
          })),
        }}
      >
        <Button size="small" data-testid="downloads">
          {downloads.name}
        </Button>
      </Dropdown>
    </div>
  );
}
