// Each mechanism as its file says it: table, diagram, clocks, and the parameters a government may set.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { MechanismView } from '../api/contract.ts';
import { mechanismsQuery } from '../api/matter-queries.ts';
import { setParameters } from '../api/system-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { ClockRules } from './clock-rules.tsx';
import { CommandTable } from './command-table.tsx';
import { MechanismDiagram } from './mechanism-diagram.tsx';
import { PACE, PaceSettings } from './pace-settings.tsx';
import { ParameterTable } from './parameter-table.tsx';
import { sourceText } from './source-text.ts';

const route = getRouteApi('/system');

export function MechanismsPanel() {
  const query = useQuery(mechanismsQuery);
  const { language } = useWords();
  const { system } = useSupervisionWords();
  const { of } = route.useSearch();
  return (
    <Answered query={query}>
      {(views) => {
        const shown = of === PACE ? undefined : (views.find((view) => view.mechanism.id === of) ?? views[0]);
        return (
          <>
            <nav className="chips">
              {views.map(({ mechanism }) => (
                <Link
                  key={mechanism.id}
                  to="/system"
                  search={{ tab: 'mechanisms', of: mechanism.id }}
                  className={mechanism.id === shown?.mechanism.id ? 'chip is-on' : 'chip'}
                >
                  {mechanism.name[language]}
                </Link>
              ))}
              <Link
                to="/system"
                search={{ tab: 'mechanisms', of: PACE }}
                className={of === PACE ? 'chip is-on' : 'chip'}
              >
                {system.pace.name}
              </Link>
            </nav>
            {of === PACE && <PaceSettings />}
            {shown !== undefined && <View key={shown.mechanism.id} view={shown} />}
          </>
        );
      }}
    </Answered>
  );
}

function View({ view }: { readonly view: MechanismView }) {
  const { system, marks } = useSupervisionWords();
  const { mechanisms } = system;
  const { mechanism } = view;
  return (
    <article className="mechanism">
      <p className="soft">
        {mechanisms.version(mechanism.version)} · {mechanisms.sources}
        {marks.colon}
        <span lang="zh-CN">{mechanism.sources.map(sourceText).join(marks.semicolon)}</span>
      </p>
      <h2>{mechanisms.parameters}</h2>
      <ParameterTable
        parameters={view.parameters}
        mayEdit={view.mayEdit}
        save={(settings) => setParameters(mechanism.id, settings)}
        saved={mechanisms.saved}
        effect={mechanisms.effect}
        queryKey={mechanismsQuery.queryKey}
      />
      <h2>{mechanisms.diagram}</h2>
      <MechanismDiagram mechanism={mechanism} />
      <h2>{mechanisms.states}</h2>
      <CommandTable mechanism={mechanism} />
      <h2>{mechanisms.clocks}</h2>
      <ClockRules mechanism={mechanism} />
    </article>
  );
}
