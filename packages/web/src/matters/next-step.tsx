// Who must do what next, and what the person looking may do about it.
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import type { MatterDetail } from '../api/contract.ts';
import { DueDay } from '../parts/due-day.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { GiveDown } from './give-down.tsx';

/** Buttons beyond these are under 更多. */
const SHOWN = 3;

export function NextStep({ detail }: { readonly detail: MatterDetail }) {
  const { language } = useWords();
  const { matter } = useSupervisionWords();
  const { item, clocks, mayGiveDown } = detail;
  const due = item.nextDue;
  const clock = due === null ? undefined : clocks.find((each) => each.clock === due.clock && each.key === due.key);
  const isEnded = ['closed', 'archived', 'withdrawn'].includes(item.phase);
  return (
    <section className="next-step" aria-labelledby="next-step">
      <h2 id="next-step">{matter.next}</h2>
      {due !== null && (
        <p className="next-due">
          {matter.nextBy(holderName(clock?.holder, item, matter.holders), due.clockName[language])}
          <DueDay due={due.due} workingDaysLeft={due.workingDaysLeft} />
        </p>
      )}
      {due === null && <p className="soft">{isEnded ? matter.ended : matter.nothingNext}</p>}
      <Commands detail={detail} />
      {mayGiveDown.length > 0 && <GiveDown matter={item.id} governments={mayGiveDown} />}
    </section>
  );
}

function Commands({ detail: { item, commands } }: { readonly detail: MatterDetail }) {
  const { language } = useWords();
  const { matter } = useSupervisionWords();
  const navigate = useNavigate();
  if (commands.length === 0) return <p className="soft">{matter.noActs}</p>;
  const [first, ...others] = commands.slice(0, SHOWN);
  const more = commands.slice(SHOWN);
  return (
    <div className="command-list">
      <Link
        to="/matters/$id/do/$command"
        params={{ id: item.id, command: first!.id }}
        search={{}}
        className="button is-main"
        data-command={first!.id}
      >
        {first!.name[language]}
      </Link>
      {others.map(({ id, name }) => (
        <Link
          key={id}
          to="/matters/$id/do/$command"
          params={{ id: item.id, command: id }}
          search={{}}
          className="button"
          data-command={id}
        >
          {name[language]}
        </Link>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: more.map(({ id, name }) => ({
              key: id,
              label: name[language],
              onClick: () =>
                void navigate({ to: '/matters/$id/do/$command', params: { id: item.id, command: id }, search: {} }),
            })),
          }}
        >
          <Button>{matter.more}</Button>
        </Dropdown>
      )}
    </div>
  );
}

function holderName(
  holder: 'lead' | 'office' | 'leader' | undefined,
  item: MatterDetail['item'],
  names: Readonly<Record<'lead' | 'office' | 'leader', string>>,
): string {
  if (holder === 'office') return names.office;
  return holder === 'leader' ? (item.leader?.name ?? names.leader) : item.leadUnit.name;
}
