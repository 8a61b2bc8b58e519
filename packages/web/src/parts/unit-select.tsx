// A unit, or several, chosen from the directory by its name.
import { useQuery } from '@tanstack/react-query';
import { choicesQuery } from '../api/matter-queries.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { Select } from './select.tsx';

interface Common {
  readonly id?: string;
  readonly label?: string;
  readonly size?: 'small' | 'middle';
  readonly placeholder?: string;
}

type UnitSelectProps = Common &
  (
    | { readonly many?: false; readonly value: string | null; readonly onChange: (value: string | null) => void }
    | { readonly many: true; readonly value: readonly string[]; readonly onChange: (value: readonly string[]) => void }
  );

export function UnitSelect(props: UnitSelectProps) {
  const { act } = useSupervisionWords();
  const { data } = useQuery(choicesQuery);
  const shared = {
    ...(props.id === undefined ? {} : { id: props.id }),
    ...(props.label === undefined ? {} : { 'aria-label': props.label }),
    showSearch: { optionFilterProp: 'search' },
    allowClear: true,
    size: props.size ?? 'middle',
    placeholder: props.placeholder ?? act.choose,
    loading: data === undefined,
    popupMatchSelectWidth: false,
    options:
      data?.units.map(({ id, shortName, name, initials }) => ({
        value: id,
        label: shortName,
        search: `${shortName}${name} ${initials}`,
      })) ?? [],
  };
  if (props.many)
    return (
      <Select<string[]>
        {...shared}
        mode="multiple"
        value={[...props.value]}
        onChange={(value) => props.onChange(value)}
      />
    );
  return <Select<string | null> {...shared} value={props.value} onChange={(value) => props.onChange(value ?? null)} />;
}
