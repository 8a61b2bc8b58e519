// Whether the public reads the whole report, or excerpts for published promises.
import type { PublicationAnswer } from '@luoshi/server/api-types';
import { App, Switch } from 'antd';
import { useState } from 'react';
import { usePublicationWords } from '../words/publication/use-publication-words.ts';
import { useClearing } from './use-clearing.ts';

export function ReportSwitch({ publication }: { readonly publication: PublicationAnswer }) {
  const { report: words } = usePublicationWords();
  const { message } = App.useApp();
  const { act, isBusy } = useClearing(publication);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { published, address } = publication.report;
  const { cleared, 'under-review': underReview } = publication.standings;
  const hasPage = cleared + underReview > 0;
  const turn = async (isOn: boolean) => {
    const sentence = await act([{ kind: isOn ? 'publish-report' : 'unpublish-report' }]);
    setRefusal(sentence);
    if (sentence === null) void message.success(isOn ? words.published : words.takenBack);
  };
  return (
    <div className="report-switch">
      <Switch
        checked={published !== null}
        loading={isBusy}
        aria-labelledby="report-switch-name"
        aria-describedby="report-switch-hint"
        onChange={(isOn) => void turn(isOn)}
        data-testid="publish-report"
      />
      <p>
        <b id="report-switch-name">{words.name}</b>{' '}
        <span className="soft" id="report-switch-hint">
          {words.hint}
        </span>{' '}
        {hasPage ? (
          <a href={address} target="_blank" rel="noreferrer">
            {words.open}
          </a>
        ) : (
          <b data-testid="report-waiting">{published === null ? words.waiting : words.waitingOn}</b>
        )}
        {refusal !== null && (
          <span className="form-problem" role="alert">
            {refusal}
          </span>
        )}
      </p>
    </div>
  );
}
