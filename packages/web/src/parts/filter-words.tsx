// The filter of a list by words.
import { Input } from 'antd';

interface FilterWordsProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly onChange: (words: string | undefined) => void;
}

export function FilterWords({ name, value, onChange }: FilterWordsProps) {
  return (
    <Input
      className="filter-words"
      size="small"
      allowClear
      value={value ?? ''}
      placeholder={name}
      aria-label={name}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  );
}
