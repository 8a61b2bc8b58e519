// One filter of a list: a choice that may be none.
import { Select } from './select.tsx';

export interface FilterOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface FilterGroup<Value extends string> {
  readonly label: string;
  readonly options: readonly FilterOption<Value>[];
}

interface FilterChoiceProps<Value extends string> {
  readonly name: string;
  /** As it stands in the address; one that is no option is shown as it is. */
  readonly value: string | undefined;
  readonly options: readonly (FilterOption<Value> | FilterGroup<Value>)[];
  readonly hasSearch?: boolean;
  readonly onChange: (value: Value | undefined) => void;
}

export function FilterChoice<Value extends string>(props: FilterChoiceProps<Value>) {
  const { name, value, options, hasSearch = false, onChange } = props;
  return (
    <Select<Value | null>
      className="filter-choice"
      size="small"
      allowClear
      {...(hasSearch ? { showSearch: { optionFilterProp: 'label' } } : {})}
      placeholder={name}
      aria-label={name}
      popupMatchSelectWidth={false}
      value={(value as Value | undefined) ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      options={options.map(mutable)}
    />
  );
}

/** Options of the values that have a name, in their order. */
export const namedOptions = <Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): readonly FilterOption<Value>[] => values.map((value) => ({ value, label: names[value] }));

/** The select wants arrays that it might change. */
const mutable = <Value extends string>(option: FilterOption<Value> | FilterGroup<Value>) =>
  'options' in option ? { ...option, options: [...option.options] } : option;
