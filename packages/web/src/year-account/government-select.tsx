// Whose account it is, where reports of several governments are kept.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { reportsQuery } from '../api/queries.ts';
import { Select } from '../parts/select.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import { governmentsOf } from './first-year.ts';

interface GovernmentSelectProps {
  readonly government: string;
}

/** Nothing where there is no other to choose; with an account there is one's own. */
export function GovernmentSelect({ government }: GovernmentSelectProps) {
  const words = useYearAccountWords();
  const { session } = useSigning();
  const navigate = useNavigate();
  const { data = [] } = useQuery({ ...reportsQuery, enabled: session?.account === null });
  const all = governmentsOf(data, session);
  if (session?.account !== null || all.every(({ code }) => code === government)) return null;
  return (
    <Select<string>
      size="small"
      className="government-select"
      aria-label={words.governments}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={government}
      onChange={(code) => void navigate({ to: '/account/$government', params: { government: code }, search: {} })}
      options={all.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
