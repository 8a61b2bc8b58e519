// Every command of a mechanism: from which states to which, by whom, and what it needs.
import type { Mechanism } from '@luoshi/mechanisms';
import { WideTable } from '../parts/wide-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { sourceText } from './source-text.ts';

export function CommandTable({ mechanism: { commands, states } }: { readonly mechanism: Mechanism }) {
  const { language } = useWords();
  const { mechanisms } = useSupervisionWords().system;
  const stateName = (id: string) => states.find((state) => state.id === id)?.name[language] ?? id;
  const toName = (to: string) => (to === 'same' ? mechanisms.same : to === 'back' ? mechanisms.back : stateName(to));
  const joined = (names: readonly string[]) => names.join(language === 'zh' ? '、' : ', ');
  return (
    <WideTable name={mechanisms.states} isFirstKept>
      <table className="plain-table is-stacked">
        <thead>
          <tr>
            {[
              mechanisms.command,
              mechanisms.from,
              mechanisms.to,
              mechanisms.by,
              mechanisms.needs,
              mechanisms.source,
            ].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {commands.map((command) => (
            <tr key={command.id}>
              <th scope="row">{command.name[language]}</th>
              <td data-label={mechanisms.from}>{joined(command.from.map(stateName))}</td>
              <td data-label={mechanisms.to}>{toName(command.to)}</td>
              <td data-label={mechanisms.by}>{joined(command.by.map((relation) => mechanisms.relations[relation]))}</td>
              <td data-label={mechanisms.needs}>
                {joined(
                  [
                    ...command.fields.filter(({ required }) => required).map(({ name }) => name[language]),
                    mechanisms.evidence[command.evidence],
                  ].filter(Boolean),
                )}
              </td>
              <td data-label={mechanisms.source} lang="zh-CN">
                {command.source === undefined ? '' : sourceText(command.source)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
