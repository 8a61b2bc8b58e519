// A leader's post chosen from the directory, by who holds it.
import { useQuery } from '@tanstack/react-query';
import { choicesQuery } from '../api/matter-queries.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { leaderText } from './leader-text.ts';
import { Select } from './select.tsx';

interface LeaderSelectProps {
  readonly id?: string;
  readonly label?: string;
  readonly size?: 'small' | 'middle';
  readonly placeholder?: string;
  readonly value: string | null;
  readonly onChange: (post: string | null) => void;
}

export function LeaderSelect({ id, label, size = 'middle', placeholder, value, onChange }: LeaderSelectProps) {
  const { act } = useSupervisionWords();
  const { data } = useQuery(choicesQuery);
  return (
    <Select<string | null>
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      allowClear
      showSearch={{ optionFilterProp: 'search' }}
      size={size}
      placeholder={placeholder ?? act.choose}
      popupMatchSelectWidth={false}
      value={value}
      onChange={(post) => onChange(post ?? null)}
      options={
        data?.leaders.map((leader) => ({
          value: leader.post,
          label: leaderText(leader),
          search: `${leaderText(leader)} ${leader.initials}`,
        })) ?? []
      }
    />
  );
}
