// What happened that somebody should know: short, dated, and put away by one press.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Notices } from '../api/contract.ts';
import { markRead } from '../api/matter-calls.ts';
import { noticesQuery } from '../api/matter-queries.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

/** Older ones are in the matters' histories. */
const SHOWN = 12;

export function NoticeList() {
  const { todo } = useSupervisionWords();
  const { data } = useQuery(noticesQuery);
  const unread = (data?.notices ?? []).filter(({ readAt }) => readAt === null);
  return (
    <aside className="notices" aria-labelledby="notices">
      <h2 id="notices">{todo.notices}</h2>
      {unread.length > 1 && <ReadAll ids={unread.slice(0, SHOWN).map(({ id }) => id)} />}
      {data !== undefined && unread.length === 0 && <p className="soft">{todo.noNotices}</p>}
      <ul>
        {unread.slice(0, SHOWN).map((notice) => (
          <NoticeLine key={notice.id} notice={notice} />
        ))}
      </ul>
      {unread.length > SHOWN && <p className="soft">{todo.olderNotices(unread.length - SHOWN)}</p>}
    </aside>
  );
}

/** Only those that are shown: what nobody saw is not put away. */
function ReadAll({ ids }: { readonly ids: readonly string[] }) {
  const { todo } = useSupervisionWords();
  const queries = useQueryClient();
  const reading = useMutation({
    mutationFn: () => Promise.all(ids.map(markRead)),
    onSettled: () => queries.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
  return (
    <Button
      type="text"
      size="small"
      className="notices-all"
      loading={reading.isPending}
      onClick={() => reading.mutate()}
      data-testid="read-all"
    >
      {todo.markAll}
    </Button>
  );
}

function NoticeLine({ notice }: { readonly notice: Notices['notices'][number] }) {
  const { language } = useWords();
  const { todo, dates } = useSupervisionWords();
  const queries = useQueryClient();
  const reading = useMutation({
    mutationFn: () => markRead(notice.id),
    onSettled: () => queries.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
  return (
    <li className={`notice is-${notice.what}`}>
      <p>
        <b>{todo.noticeWhats[notice.what]}</b> <span className="soft">{notice.clockName?.[language]}</span>{' '}
        <time className="soft" dateTime={notice.at}>
          {dates.time(notice.at)}
        </time>
      </p>
      <Link to="/matters/$id" params={{ id: notice.matter }} lang="zh-CN">
        {notice.title}
      </Link>
      <Button type="text" size="small" loading={reading.isPending} onClick={() => reading.mutate()}>
        {todo.markRead}
      </Button>
    </li>
  );
}
