// Units with their posts and who holds them; import and succession for who may.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { DirectoryAnswer } from '../api/contract.ts';
import { directoryQuery } from '../api/system-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { DirectoryDownloads } from './directory-downloads.tsx';
import { type HeldPost, heldPosts } from './held-posts.ts';
import { SheetsDialog } from './sheets-dialog.tsx';
import { SuccessionDialog } from './succession-dialog.tsx';
import { UnitChangeDialog } from './unit-change-dialog.tsx';

const route = getRouteApi('/system');

export function DirectoryPanel() {
  const query = useQuery(directoryQuery);
  return <Answered query={query}>{(directory) => <Units directory={directory} />}</Answered>;
}

function Units({ directory }: { readonly directory: DirectoryAnswer }) {
  const { directory: words, tabs } = useSupervisionWords().system;
  const { language } = useWords();
  const { session } = useSigning();
  const { q = '' } = route.useSearch();
  const navigate = useNavigate({ from: '/system' });
  const [isImporting, setImporting] = useState(false);
  const [succeeding, setSucceeding] = useState<HeldPost | null>(null);
  const [changing, setChanging] = useState<DirectoryAnswer['units'][number] | null>(null);
  const mayManage = session?.abilities.includes('manage-directory') ?? false;
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const posts = heldPosts(directory, today);
  const isWanted = (text: string) => text.includes(q.trim());
  const endOf = (id: string) => directory.changes.find((each) => each.unit === id && each.kind !== 'renamed');
  const units = directory.units.filter(
    (unit) =>
      isWanted(`${unit.name}${unit.shortName}`) ||
      posts.some((post) => post.unit === unit.id && isWanted(`${post.title}${post.holder?.name ?? ''}`)),
  );
  return (
    <>
      <p className="table-acts">
        <Input
          className="filter-words"
          allowClear
          value={q}
          placeholder={words.search}
          aria-label={words.search}
          onChange={(event) =>
            void navigate({ search: (now) => ({ ...now, q: event.target.value || undefined }), replace: true })
          }
        />
        <span className="soft">{words.count(directory.units.length, directory.people.length)}</span>
        {mayManage && <Button onClick={() => setImporting(true)}>{words.import}</Button>}
      </p>
      {directory.units.length > 0 && (
        <DirectoryDownloads mayTakePhones={session?.abilities.includes('take-phones') ?? false} />
      )}
      {mayManage && directory.phonesUnreadable !== undefined && (
        <p className="form-problem" role="alert" data-testid="phones-unreadable">
          {words.phonesUnreadable}
          {directory.phonesUnreadable[language]}
        </p>
      )}
      {units.length === 0 && (
        <p className="empty">{directory.units.length === 0 ? words.none : words.noneFound(q.trim())}</p>
      )}
      <WideTable name={tabs.directory}>
        <table className="plain-table directory">
          <thead>
            <tr>
              <th scope="col">{words.shortName}</th>
              <th scope="col">{words.unitName}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.posts}</th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <UnitLine
                key={unit.id}
                unit={unit}
                change={endOf(unit.id)}
                posts={posts.filter((post) => post.unit === unit.id)}
                onSucceed={mayManage ? setSucceeding : null}
                onChange={mayManage && endOf(unit.id) === undefined ? () => setChanging(unit) : null}
              />
            ))}
          </tbody>
        </table>
      </WideTable>
      {isImporting && <SheetsDialog onClose={() => setImporting(false)} />}
      {changing !== null && (
        <UnitChangeDialog
          unit={changing}
          others={directory.units.filter(({ id }) => id !== changing.id && endOf(id) === undefined)}
          onClose={() => setChanging(null)}
        />
      )}
      {succeeding !== null && (
        <SuccessionDialog post={succeeding} directory={directory} onClose={() => setSucceeding(null)} />
      )}
    </>
  );
}

interface UnitLineProps {
  readonly unit: DirectoryAnswer['units'][number];
  /** How it ended; undefined while it stands. */
  readonly change: DirectoryAnswer['changes'][number] | undefined;
  readonly posts: readonly HeldPost[];
  readonly onSucceed: ((post: HeldPost) => void) | null;
  readonly onChange: (() => void) | null;
}

function UnitLine({ unit, change, posts, onSucceed, onChange }: UnitLineProps) {
  const { system, dates } = useSupervisionWords();
  const { directory: words } = system;
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        {unit.shortName}
      </th>
      <td lang="zh-CN">
        {unit.name}
        {change !== undefined && (
          <span className="soft"> {words.gone(words.changes[change.kind], dates.day(change.on))}</span>
        )}
        {onChange !== null && (
          <Button type="link" size="small" onClick={onChange}>
            {words.change}
          </Button>
        )}
      </td>
      <td>{words.kinds[unit.kind]}</td>
      <td>
        <ul className="post-list">
          {posts.map((post) => (
            <li key={post.id}>
              <span lang="zh-CN">{post.title}</span> <span className="soft">{words.duties[post.duty]}</span>{' '}
              <b lang="zh-CN">{post.holder?.name ?? words.vacant}</b>
              {onSucceed !== null && (
                <Button type="link" size="small" onClick={() => onSucceed(post)}>
                  {words.succeed}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
