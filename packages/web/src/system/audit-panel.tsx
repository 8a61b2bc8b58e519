// The audit log, for the audit administrator: read, verified from its first entry to its last, exported.
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { AuditList } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { auditQuery, verifyAudit } from '../api/system-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { ChainsChecked } from './chains-checked.tsx';

export function AuditPanel() {
  const words = useWords();
  const { audit } = useSupervisionWords().system;
  const query = useInfiniteQuery(auditQuery);
  const verifying = useMutation({ mutationFn: verifyAudit });
  const found = verifying.data;
  const entries = query.data?.pages.flatMap((page) => page.entries);
  return (
    <>
      <p className="table-acts">
        <Button loading={verifying.isPending} onClick={() => verifying.mutate()}>
          {audit.verify}
        </Button>
        <a className="button" href="/api/audit/export" download>
          {audit.export}
        </a>
      </p>
      {verifying.error !== null && <Alert type="error" title={sentenceOf(verifying.error, words)} />}
      {found !== undefined && <ChainsChecked found={found} />}
      <Answered query={{ ...query, data: entries }}>{(list) => <Entries entries={list} />}</Answered>
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {audit.more}
        </Button>
      )}
    </>
  );
}

function Entries({ entries }: { readonly entries: AuditList['entries'] }) {
  const { system, dates } = useSupervisionWords();
  const { audit } = system;
  if (entries.length === 0) return <p className="empty">{audit.none}</p>;
  return (
    <WideTable name={system.tabs.audit}>
      <table className="plain-table is-list">
        <thead>
          <tr>
            {['#', audit.at, audit.who, audit.event, audit.target, audit.result].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.seq}>
              <td className="is-figure">{entry.seq}</td>
              <td>{dates.time(entry.at)}</td>
              <td lang="zh-CN">{entry.name ?? entry.account ?? '—'}</td>
              <td title={entry.event}>{audit.events[entry.event] ?? entry.event}</td>
              <td>{entry.target}</td>
              <td>
                {entry.result === 'done' ? (
                  audit.done
                ) : (
                  <>
                    <span className="tag is-red">{audit.refused}</span> <code>{entry.result}</code>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
