// 交办·督办: adopted items handed over, then how each of them goes.
import type { LivelihoodRound } from '../api/contract.ts';
import { roundPath } from '../api/livelihood-calls.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { HandOverForm } from './hand-over-form.tsx';
import { ItemCard } from './item-card.tsx';
import { LinkList } from './link-list.tsx';
import { mayAct } from './use-round-act.ts';

export function ItemsStep({ round }: { readonly round: LivelihoodRound }) {
  const words = useLivelihoodWords();
  const { items } = words;
  if (round.items.length === 0) return <p className="empty">{words.notYet}</p>;
  const closed = round.items.filter(({ progress }) => progress?.phase === 'closed' || progress?.phase === 'archived');
  return (
    <>
      {mayAct(round, 'hand-over') && <HandOverForm key={round.seq} round={round} />}
      <LinkList round={round} />
      <section aria-labelledby="items-board">
        <div className="page-head">
          <h2 id="items-board">{items.board}</h2>
          <span className="soft">{items.sum(round.items.length, closed.length)}</span>
          <a className="button page-acts" href={`${roundPath(round.year)}/items.xlsx`} download>
            {items.file}
          </a>
        </div>
        <ul className="item-cards">
          {round.items.map((item, at) => (
            <ItemCard key={item.entry} round={round} item={item} number={at + 1} />
          ))}
        </ul>
      </section>
    </>
  );
}
