// Three numbers for each line, typed in: votes of candidates, or deputies' satisfaction with items.
import { Input } from 'antd';
import { WideTable } from '../parts/wide-table.tsx';

interface CountTableProps {
  readonly head: string;
  readonly columns: readonly string[];
  readonly lines: readonly { readonly id: string; readonly name: string }[];
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly onChange: (values: Readonly<Record<string, readonly string[]>>) => void;
}

export function CountTable({ head, columns, lines, values, onChange }: CountTableProps) {
  const set = (id: string, at: number, text: string) =>
    onChange({ ...values, [id]: columns.map((_, column) => (column === at ? text : (values[id]?.[column] ?? ''))) });
  return (
    <WideTable name={head}>
      <table className="plain-table count-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name }, line) => (
            <tr key={id}>
              <th scope="row" lang="zh-CN">
                {line + 1}. {name}
              </th>
              {columns.map((column, at) => (
                <td key={column}>
                  <Input
                    type="number"
                    min={0}
                    aria-label={`${name} ${column}`}
                    value={values[id]?.[at] ?? ''}
                    onChange={(event) => set(id, at, event.target.value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** Whether every line has its numbers. */
export const isComplete = (
  lines: readonly { readonly id: string }[],
  values: Readonly<Record<string, readonly string[]>>,
  columns: number,
): boolean =>
  lines.every(({ id }) =>
    Array.from({ length: columns }, (_, at) => values[id]?.[at] ?? '').every((text) => text.trim() !== ''),
  );

/** The numbers of a line; what is empty counts as none. */
export const numbersIn = (values: Readonly<Record<string, readonly string[]>>, id: string): readonly number[] =>
  (values[id] ?? []).map(Number);
