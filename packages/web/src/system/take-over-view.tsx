// 承接: the running matters of a government that was merged into one's own, each with the act or with what became of it.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { MatterItem, MattersToTakeOver } from '../api/contract.ts';
import { mattersToTakeOverQuery } from '../api/system-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { LightSign } from '../parts/light-sign.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import type { Government } from './government.ts';
import { TakeOverDialog } from './take-over-dialog.tsx';

export function TakeOverView({ government: { code, name } }: { readonly government: Government }) {
  const { governments: words } = useSupervisionWords().system;
  const query = useInfiniteQuery(mattersToTakeOverQuery(code));
  const matters = query.data?.pages.flatMap((page) => page.matters);
  const [taking, setTaking] = useState<MatterItem | null>(null);
  return (
    <section className="merger" aria-label={words.takeOverTitle(name)}>
      <p>
        <Link to="/system" search={{ tab: 'governments' }}>
          {words.back}
        </Link>
      </p>
      <h2>{words.takeOverTitle(name)}</h2>
      <p className="form-hint">{words.takeOverWhy}</p>
      <Answered query={{ ...query, data: matters }}>
        {(shown) =>
          shown.length === 0 ? <p className="empty">{words.allDone}</p> : <Lines matters={shown} onTake={setTaking} />
        }
      </Answered>
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {words.more}
        </Button>
      )}
      {taking !== null && <TakeOverDialog matter={taking} onClose={() => setTaking(null)} />}
    </section>
  );
}

interface LinesProps {
  readonly matters: MattersToTakeOver['matters'];
  readonly onTake: (matter: MatterItem) => void;
}

function Lines({ matters, onTake }: LinesProps) {
  const { language } = useWords();
  const { system, unitFields, dates } = useSupervisionWords();
  const { governments: words } = system;
  return (
    <WideTable name={words.running}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{unitFields.light}</th>
            <th scope="col">{unitFields.title}</th>
            <th scope="col">{unitFields.leadUnit}</th>
            <th scope="col">{unitFields.state}</th>
            <th scope="col">{unitFields.limit}</th>
            <th scope="col">{words.takeOver}</th>
          </tr>
        </thead>
        <tbody>
          {matters.map(({ item, takenOverAs }) => (
            <tr key={item.id}>
              <td>
                <LightSign colour={item.light.colour} />
              </td>
              <th scope="row" lang="zh-CN">
                <Link to="/matters/$id" params={{ id: item.id }}>
                  {item.title}
                </Link>
              </th>
              <td lang="zh-CN">{item.leadUnit.name}</td>
              <td>{item.stateName[language]}</td>
              <td>{item.limit === null ? '' : dates.day(item.limit)}</td>
              <td>
                {takenOverAs === null ? (
                  <Button size="small" aria-label={`${words.takeOver} ${item.title}`} onClick={() => onTake(item)}>
                    {words.takeOver}
                  </Button>
                ) : (
                  <Link to="/matters/$id" params={{ id: takenOverAs }}>
                    {words.asMatter}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
