// The governments of the installation; one of them, with what its merger brings, when the address names it.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { GovernmentList } from '../api/contract.ts';
import { governmentsQuery } from '../api/system-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { MergerView } from './merger-view.tsx';

export type Government = GovernmentList['governments'][number];

const route = getRouteApi('/system');
/** The installation itself: only its administrators change the tree of governments. */
const INSTALLATION = '000000';

export function GovernmentsPanel() {
  const { governments: words } = useSupervisionWords().system;
  const { of } = route.useSearch();
  const query = useQuery(governmentsQuery);
  return (
    <Answered query={query}>
      {(all) => {
        if (of === undefined) return <Governments all={all} />;
        const one = all.find(({ code }) => code === of);
        return one === undefined ? <p className="empty">{words.unknown}</p> : <MergerView government={one} all={all} />;
      }}
    </Answered>
  );
}

function Governments({ all }: { readonly all: readonly Government[] }) {
  const { governments: words, tabs } = useSupervisionWords().system;
  const { session } = useSigning();
  const mayMerge = session?.account?.government.code === INSTALLATION;
  if (all.length === 0) return <p className="empty">{words.none}</p>;
  return (
    <>
      <p className="form-hint">{mayMerge ? words.hint : words.ofInstallation}</p>
      <WideTable name={tabs.governments}>
        <table className="plain-table directory">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.level}</th>
              <th scope="col">{words.parent}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((government) => (
              <GovernmentLine key={government.code} government={government} all={all} mayMerge={mayMerge} />
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
  readonly mayMerge: boolean;
}

function GovernmentLine({ government, all, mayMerge }: GovernmentLineProps) {
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
      <td lang="zh-CN">{parent === null ? '' : nameOf(parent)}</td>
      <td>
        {mergedInto === null ? words.standing : words.mergedInto(nameOf(mergedInto))}
        {mayMerge && (
          <Link
            className="line-link"
            to="/system"
            search={{ tab: 'governments', of: code, ...(mergedInto === null ? {} : { into: mergedInto }) }}
          >
            {mergedInto === null ? words.merge : words.see}
          </Link>
        )}
      </td>
    </tr>
  );
}
