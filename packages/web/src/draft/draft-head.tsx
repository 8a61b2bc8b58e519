// Whose review of which year, how much of it is stated, and the Word document.
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { AccountYears, ReviewDraftAnswer } from '../api/contract.ts';
import { draftFile } from '../api/draft-calls.ts';
import { download } from '../parts/save-as.ts';
import { useDraftWords } from '../words/draft/use-draft-words.ts';

interface DraftHeadProps {
  readonly draft: ReviewDraftAnswer;
  readonly years: AccountYears | undefined;
}

export function DraftHead({ draft, years }: DraftHeadProps) {
  const words = useDraftWords();
  const { government, year, stated, total, unsupported } = draft;
  return (
    <header className="draft-head">
      <div className="draft-title">
        <h1>{words.title(government.name, year)}</h1>
        <nav className="year-links" aria-label={words.years}>
          {[...(years?.years ?? [])]
            .filter(({ plan }) => plan !== null)
            .reverse()
            .map(({ year: each }) => (
              <Link
                key={each}
                to="/draft/$government/$year"
                params={{ government: government.code, year: String(each) }}
                search={{}}
                className={each === year ? 'chip is-on' : 'chip'}
                aria-current={each === year ? 'page' : undefined}
              >
                {each}
              </Link>
            ))}
        </nav>
        <p className="soft">{words.lead}</p>
      </div>
      <p className="draft-counts" data-testid="draft-counts">
        <b>{words.stated(stated, total)}</b>
        <span>{words.unsupportedCount(unsupported.length, total)}</span>
      </p>
      <Button type="primary" data-testid="draft-docx" onClick={() => download(draftFile(government.code, year))}>
        {words.download}
      </Button>
    </header>
  );
}
