// Who must do what next, and what the person looking may do about it.
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import type { MatterDetail } from '../api/contract.ts';
import { DueDay } from '../parts/due-day.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { GiveDown } from './give-down.tsx';
import { openWindow } from './open-window.ts';
import type { RankedCommand } from './ranked-commands.ts';

/** Buttons beyond these are under 更多. */
const SHOWN = 3;

interface NextStepProps {
  readonly detail: MatterDetail;
  readonly ranked: readonly RankedCommand[];
}

export function NextStep({ detail, ranked }: NextStepProps) {
  const { language } = useWords();
  const { matter } = useSupervisionWords();
  const { item, clocks, mayGiveDown } = detail;
  const next = nextOf(item, clocks);
  // While the office has to decide, that comes next, whatever limit of the unit still runs.
  const decides =
    item.phase === 'waiting' && clocks.every(({ holder, standing }) => holder === 'lead' || standing !== 'running');
  const untimed = next === null || decides ? detail.nextStep : null;
  const window = openWindow(detail);
  const isResting = next === null && untimed === null;
  return (
    <section className="next-step" aria-labelledby="next-step">
      <h2 id="next-step">{matter.next}</h2>
      {next !== null && untimed === null && (
        <p className="next-due">
          {matter.nextBy(holderName(next.holder, item, matter.holders), next.name[language])}
          <DueDay day={next.day} />
        </p>
      )}
      {untimed !== null && (
        <p className="next-due">
          {matter.nextBy(holderName(untimed.holder, item, matter.holders), untimed.name[language])}
          {next === null && <span className="soft"> {matter.noLimit}</span>}
        </p>
      )}
      {isResting && <Resting detail={detail} />}
      {window !== null && (
        <p className="next-due" data-testid="window">
          {matter.nextBy(holderName(window.holder, item, matter.holders), matter.mayUntil(window.name[language]))}
          <DueDay day={window} />
        </p>
      )}
      {detail.governmentSuccessor === null ? (
        <Commands matter={item.id} ranked={ranked} isResting={isResting} />
      ) : (
        <p className="soft">{matter.takenOverBy(detail.governmentSuccessor.name)}</p>
      )}
      {mayGiveDown.length > 0 && <GiveDown matter={item.id} governments={mayGiveDown} />}
    </section>
  );
}

/** Why nothing is next, and for a matter out of its course who said so when, and for what reason. */
function Resting({ detail: { item, history } }: { readonly detail: MatterDetail }) {
  const { language } = useWords();
  const { matter, dates } = useSupervisionWords();
  const said = ['suspended', 'withdrawn'].includes(item.phase) ? history.at(-1) : undefined;
  return (
    <>
      <p className="soft">{restingText(item.phase, matter)}</p>
      {said !== undefined && (
        <p data-testid="said">
          <span className="soft">
            {dates.time(said.at)} {said.what[language]}
          </span>{' '}
          <span lang="zh-CN">{said.fields[0]?.text[language]}</span>
        </p>
      )}
    </>
  );
}

function restingText(
  phase: MatterDetail['item']['phase'],
  words: Readonly<Record<'ended' | 'withdrawn' | 'paused' | 'nothingNext', string>>,
): string {
  if (phase === 'suspended') return words.paused;
  if (phase === 'withdrawn') return words.withdrawn;
  return ['closed', 'archived'].includes(phase) ? words.ended : words.nothingNext;
}

/** While it waits for somebody who may act and need not, that is what is next; else the clock that runs out first. */
function nextOf({ nextDue }: MatterDetail['item'], clocks: MatterDetail['clocks']) {
  const waitedFor = clocks.find((each) => each.isWindow && each.holder === 'proposer' && each.standing === 'running');
  if (waitedFor !== undefined) return { day: waitedFor, name: waitedFor.name, holder: waitedFor.holder };
  if (nextDue === null) return null;
  const clock = clocks.find((each) => each.clock === nextDue.clock && each.key === nextDue.key);
  return { day: nextDue, name: nextDue.clockName, holder: clock?.holder };
}

interface CommandsProps {
  readonly matter: string;
  readonly ranked: readonly RankedCommand[];
  /** Nothing is next for anybody. */
  readonly isResting: boolean;
}

function Commands({ matter, ranked, isResting }: CommandsProps) {
  const { language } = useWords();
  const s = useSupervisionWords();
  const navigate = useNavigate();
  if (ranked.length === 0) return isResting ? null : <p className="soft">{s.matter.noActs}</p>;
  const more = ranked.slice(SHOWN);
  return (
    <div className="command-list">
      {ranked.slice(0, SHOWN).map(({ offer, movesOn }, at) => (
        <Link
          key={offer.id}
          to="/matters/$id/do/$command"
          params={{ id: matter, command: offer.id }}
          search={{}}
          className={movesOn && at === 0 ? 'button is-main' : 'button'}
          data-command={offer.id}
        >
          {offer.name[language]}
        </Link>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: more.map(({ offer: { id, name } }) => ({
              key: id,
              label: name[language],
              onClick: () =>
                void navigate({ to: '/matters/$id/do/$command', params: { id: matter, command: id }, search: {} }),
            })),
          }}
        >
          <Button>{s.matter.more}</Button>
        </Dropdown>
      )}
    </div>
  );
}

function holderName(
  holder: MatterDetail['clocks'][number]['holder'] | undefined,
  item: MatterDetail['item'],
  names: Readonly<Record<MatterDetail['clocks'][number]['holder'], string>>,
): string {
  if (holder === 'office' || holder === 'co' || holder === 'proposer') return names[holder];
  return holder === 'leader' ? (item.leader?.name ?? names.leader) : item.leadUnit.name;
}
