// The governments of the installation; one of them, with what its merger brings, when the address names it.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { governmentsQuery } from '../api/system-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import type { Government } from './government.ts';
import { MergerView } from './merger-view.tsx';
import { TakeOverView } from './take-over-view.tsx';

const route = getRouteApi('/system');
/** The installation itself: only its administrators change the tree of governments. */
const INSTALLATION = '000000';

export function GovernmentsPanel() {
  const { governments: words } = useSupervisionWords().system;
  const { of } = route.useSearch();
  const own = useSigning().session?.account?.government.code;
  const query = useQuery(governmentsQuery);
  return (
    <Answered query={query}>
      {(all) => {
        if (of === undefined) return <Governments all={all} />;
        const one = all.find(({ code }) => code === of);
        if (one === undefined) return <p className="empty">{words.unknown}</p>;
        return one.mergedInto === own ? <TakeOverView government={one} /> : <MergerView government={one} all={all} />;
      }}
    </Answered>
  );
}

function Governments({ all }: { readonly all: readonly Government[] }) {
  const { governments: words, tabs } = useSupervisionWords().system;
  const { session } = useSigning();
  const own = session?.account?.government.code;
  const mayMerge = own === INSTALLATION;
  // Without anything to do there is no column for it.
  const hasActs = mayMerge || all.some(({ mergedInto }) => mergedInto !== null && mergedInto === own);
  if (all.length === 0) return <p className="empty">{words.none}</p>;
  return (
    <>
      <p className="form-hint">{mayMerge ? words.hint : words.ofInstallation}</p>
      <WideTable name={tabs.governments}>
        <table className="plain-table directory governments">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.level}</th>
              <th scope="col">{words.parent}</th>
              <th scope="col">{words.state}</th>
              {hasActs && <th scope="col">{words.acts}</th>}
            </tr>
          </thead>
          <tbody>
            {all.map((government) => (
              <GovernmentLine
                key={government.code}
                government={government}
                all={all}
                hasActs={hasActs}
                mayMerge={mayMerge}
                own={own}
              />
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}

interface GovernmentLineProps {
  readonly government: Government;
  readonly all: readonly Government[];
  readonly hasActs: boolean;
  readonly mayMerge: boolean;
  /** The government of who looks. */
  readonly own: string | undefined;
}

function GovernmentLine({ government, all, hasActs, mayMerge, own }: GovernmentLineProps) {
  const { governments: words } = useSupervisionWords().system;
  const { code, name, level, parent, mergedInto } = government;
  const nameOf = (wanted: string) => all.find((one) => one.code === wanted)?.name ?? wanted;
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        {name}
      </th>
      <td>{code}</td>
      <td>{level === null ? '' : (words.levels[level] ?? level)}</td>
      <td>
        {parent !== null && (
          <>
            <span className="only-narrow">{words.parent} </span>
            <span lang="zh-CN">{nameOf(parent)}</span>
          </>
        )}
      </td>
      <td>{mergedInto === null ? words.standing : words.mergedInto(nameOf(mergedInto))}</td>
      {hasActs && (
        <td>
          {mergedInto !== null && mergedInto === own && (
            <Link to="/system" search={{ tab: 'governments', of: code }}>
              {words.takeOverMatters}
            </Link>
          )}
          {mayMerge && (
            <Link
              to="/system"
              search={{ tab: 'governments', of: code, ...(mergedInto === null ? {} : { into: mergedInto }) }}
            >
              {mergedInto === null ? words.merge : words.see}
            </Link>
          )}
        </td>
      )}
    </tr>
  );
}
