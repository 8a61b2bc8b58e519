// What a verification found: a line for each kind of chain, with the names of the broken ones and nothing of what is in them.
import { Alert } from 'antd';
import type { AuditChecked } from '../api/contract.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

export function ChainsChecked({ found }: { readonly found: AuditChecked }) {
  const { audit } = useSupervisionWords().system;
  const { chains } = audit;
  const events = found.kinds.reduce((sum, line) => sum + line.events, 0);
  return (
    <>
      {found.isWhole ? (
        <Alert type="success" showIcon title={audit.verified(events)} />
      ) : (
        <Alert type="error" showIcon title={audit.broken} />
      )}
      <WideTable name={chains.result}>
        <table className="plain-table is-list">
          <thead>
            <tr>
              <th scope="col">{chains.kind}</th>
              <th scope="col" className="is-figure">
                {chains.chains}
              </th>
              <th scope="col" className="is-figure">
                {chains.events}
              </th>
              <th scope="col">{chains.result}</th>
            </tr>
          </thead>
          <tbody>
            {found.kinds.map((line) => (
              <tr key={line.kind}>
                <td>{audit.chainNames[line.kind]}</td>
                <td className="is-figure">{line.chains}</td>
                <td className="is-figure">{line.events}</td>
                <td>
                  <Result line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}

function Result({ line: { broken, brokenChains } }: { readonly line: AuditChecked['kinds'][number] }) {
  const { chains } = useSupervisionWords().system.audit;
  if (brokenChains === 0) return chains.whole;
  const more = brokenChains - broken.length;
  return (
    <ul className="chain-places">
      {broken.map(({ chain, firstBroken }) => (
        <li key={chain}>
          <span className="tag is-red">{chains.place(chain, firstBroken)}</span>
        </li>
      ))}
      {more > 0 && <li>{chains.more(more)}</li>}
    </ul>
  );
}
