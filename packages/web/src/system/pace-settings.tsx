// The numbers of pace and forecast, set where the mechanisms' parameters are.
import { useQuery } from '@tanstack/react-query';
import { indicatorSettingsQuery, setIndicatorSettings } from '../api/indicator-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { ParameterTable } from './parameter-table.tsx';

/** As the address names it, beside the mechanisms. */
export const PACE = 'pace';

export function PaceSettings() {
  const query = useQuery(indicatorSettingsQuery);
  const { pace, mechanisms } = useSupervisionWords().system;
  return (
    <Answered query={query}>
      {({ parameters, mayEdit }) => (
        <article className="mechanism">
          <p className="soft">{pace.hint}</p>
          <h2>{mechanisms.parameters}</h2>
          <ParameterTable
            parameters={parameters}
            mayEdit={mayEdit}
            save={setIndicatorSettings}
            saved={pace.saved}
            queryKey={indicatorSettingsQuery.queryKey}
          />
        </article>
      )}
    </Answered>
  );
}
