// The numbers and choices that a government may set, each with where it is written or 默认，可改.
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import type { MechanismSettings, MechanismView } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { Select } from '../parts/select.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { sourceText } from './source-text.ts';

type Parameter = MechanismView['parameters'][number];

interface ParameterTableProps {
  readonly parameters: readonly Parameter[];
  readonly mayEdit: boolean;
  readonly save: (settings: MechanismSettings) => Promise<unknown>;
  /** What is said once it is saved: for whom the change holds. */
  readonly saved: string;
  /** What a change does to what runs already, said before it is saved. */
  readonly effect?: string;
  /** Key of the query that answered the parameters. */
  readonly queryKey: QueryKey;
}

export function ParameterTable({ parameters, mayEdit, save, saved, effect, queryKey }: ParameterTableProps) {
  const words = useWords();
  const { mechanisms } = useSupervisionWords().system;
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [changed, setChanged] = useState<MechanismSettings['values']>({});
  const saving = useMutation({
    mutationFn: () => save({ values: changed }),
    onSuccess: () => {
      setChanged({});
      void message.success(saved);
    },
    onError: (failure) => void message.error(sentenceOf(failure, words)),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  return (
    <>
      <WideTable name={mechanisms.parameters} isFirstKept>
        <table className="plain-table is-stacked">
          <thead>
            <tr>
              {[mechanisms.parameters, mechanisms.value, mechanisms.range, mechanisms.source].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parameters.map((parameter) => (
              <tr key={parameter.id}>
                <th scope="row">{parameter.name[words.language]}</th>
                <td data-label={mechanisms.value}>
                  <Value
                    parameter={parameter}
                    value={changed[parameter.id] ?? parameter.value}
                    mayEdit={mayEdit}
                    onChange={(value) => setChanged((now) => ({ ...now, [parameter.id]: value }))}
                  />
                </td>
                <td data-label={mechanisms.range} className="soft">
                  {parameter.min === null ? '' : `${parameter.min}—${parameter.max}`}
                </td>
                <td data-label={mechanisms.source} lang="zh-CN">
                  {parameter.source === null ? (
                    <span className="tag">{mechanisms.ours}</span>
                  ) : (
                    sourceText(givenOnly(parameter.source))
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {mayEdit && effect !== undefined && <p className="form-hint">{effect}</p>}
      {mayEdit && (
        <Button
          type="primary"
          disabled={Object.keys(changed).length === 0}
          loading={saving.isPending}
          onClick={() => saving.mutate()}
        >
          {mechanisms.save}
        </Button>
      )}
    </>
  );
}

interface ValueProps {
  readonly parameter: Parameter;
  readonly value: number | string;
  readonly mayEdit: boolean;
  readonly onChange: (value: number | string) => void;
}

function Value({ parameter, value, mayEdit, onChange }: ValueProps) {
  const { language } = useWords();
  if (!mayEdit) return <>{parameter.options.find(({ id }) => id === value)?.name[language] ?? value}</>;
  if (parameter.kind === 'choice')
    return (
      <Select
        size="small"
        aria-label={parameter.name[language]}
        popupMatchSelectWidth={false}
        value={value}
        onChange={onChange}
        options={parameter.options.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
    );
  return (
    <Input
      size="small"
      type="number"
      className="number-input"
      aria-label={parameter.name[language]}
      value={value}
      {...(parameter.min === null ? {} : { min: parameter.min })}
      {...(parameter.max === null ? {} : { max: parameter.max })}
      onChange={(event) => onChange(event.target.value === '' ? parameter.default : Number(event.target.value))}
    />
  );
}

/** Without the parts that the answer leaves undefined. */
const givenOnly = ({ document, article, date }: NonNullable<Parameter['source']>) => ({
  document,
  ...(article === undefined ? {} : { article }),
  ...(date === undefined ? {} : { date }),
});
