// Every limit of a mechanism: what starts it, what stops it, what its breach brings.
import type { Mechanism } from '@luoshi/mechanisms';
import { LightSign } from '../parts/light-sign.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { sourceText } from './source-text.ts';

export function ClockRules({ mechanism: { clocks, commands, slips } }: { readonly mechanism: Mechanism }) {
  const { language } = useWords();
  const { system } = useSupervisionWords();
  const { mechanisms } = system;
  const names = (ids: readonly string[]) =>
    ids
      .map((id) => commands.find((command) => command.id === id)?.name[language] ?? id)
      .join(language === 'zh' ? '、' : ', ');
  return (
    <WideTable name={mechanisms.clocks} isFirstKept>
      <table className="plain-table is-stacked">
        <thead>
          <tr>
            {[mechanisms.clocks, mechanisms.startsAt, mechanisms.stoppedBy, mechanisms.breach, mechanisms.source].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {clocks.map((clock) => (
            <tr key={clock.id}>
              <th scope="row">{clock.name[language]}</th>
              <td data-label={mechanisms.startsAt}>{names(clock.startsAt)}</td>
              <td data-label={mechanisms.stoppedBy}>{names(clock.stoppedBy)}</td>
              <td data-label={mechanisms.breach}>
                <LightSign colour={clock.breach.light} />{' '}
                {slips.find(({ id }) => id === clock.breach.slip)?.name[language]}
              </td>
              <td data-label={mechanisms.source} lang="zh-CN">
                {clock.source === undefined ? mechanisms.ours : sourceText(clock.source)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
