// One government on its way into another: who takes over, what that brings, the act, and what has become of it.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { mergerQuery } from '../api/system-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { Select } from '../parts/select.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { EndingWithout } from './ending-without.tsx';
import type { Government } from './government.ts';
import { MergerDone } from './merger-done.tsx';
import { MergerForm } from './merger-form.tsx';
import { MergerPreview } from './merger-preview.tsx';

const route = getRouteApi('/system');

interface MergerViewProps {
  readonly government: Government;
  readonly all: readonly Government[];
}

export function MergerView({ government, all }: MergerViewProps) {
  const { governments: words } = useSupervisionWords().system;
  const { into } = route.useSearch();
  const isMerged = government.mergedInto !== null;
  const successor = government.mergedInto ?? into;
  return (
    <section className="merger" aria-label={words.title(government.name)}>
      <p>
        <Link to="/system" search={{ tab: 'governments' }}>
          {words.back}
        </Link>
      </p>
      <h2>{words.title(government.name)}</h2>
      {!isMerged && <SuccessorSelect government={government} all={all} />}
      {successor === undefined ? (
        <>
          <p className="soft">{words.chooseFirst}</p>
          <EndingWithout government={government} above={aboveOf(government, all)} />
        </>
      ) : (
        <Foreseen key={successor} government={government} into={successor} />
      )}
    </section>
  );
}

function aboveOf({ parent }: Government, all: readonly Government[]): Government | null {
  return all.find(({ code, mergedInto }) => code === parent && mergedInto === null) ?? null;
}

function SuccessorSelect({ government, all }: MergerViewProps) {
  const { governments: words } = useSupervisionWords().system;
  const { into } = route.useSearch();
  const navigate = useNavigate({ from: '/system' });
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words.successor}</label>
      <Select
        id={id}
        className="successor-select"
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={words.choose}
        value={into ?? null}
        onChange={(next) => void navigate({ search: (now) => ({ ...now, into: next ?? undefined }), replace: true })}
        options={all
          .filter(({ code }) => code !== government.code)
          .map(({ code, name }) => ({ value: code, label: `${name}（${code}）` }))}
      />
    </div>
  );
}

function Foreseen({ government, into }: { readonly government: Government; readonly into: string }) {
  const { language } = useWords();
  const query = useQuery(mergerQuery(government.code, into));
  const isMerged = government.mergedInto !== null;
  return (
    <Answered query={query}>
      {(merger) =>
        merger.refusal !== null ? (
          <p className="form-problem" role="alert" data-testid="refusal">
            {merger.refusal[language]}
          </p>
        ) : (
          <>
            {isMerged && <MergerDone merger={merger} />}
            <MergerPreview merger={merger} />
            {!isMerged && <MergerForm merger={merger} />}
          </>
        )
      }
    </Answered>
  );
}
