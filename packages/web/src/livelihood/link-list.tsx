// Items that may be livelihood items of the report: proposed lightly, confirmed by a person.
import { Button } from 'antd';
import type { LivelihoodRound } from '../api/contract.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { nameOf } from './entries-of.ts';
import { mayAct, useRoundAct } from './use-round-act.ts';

export function LinkList({ round }: { readonly round: LivelihoodRound }) {
  const { items } = useLivelihoodWords();
  const { act, isBusy, problem } = useRoundAct(round);
  if (round.likelyLinks.length === 0 || !mayAct(round, 'link')) return null;
  return (
    <section aria-labelledby="links">
      <h2 id="links">{items.links}</h2>
      <p className="soft">{items.linksLead}</p>
      <ul className="link-list">
        {round.likelyLinks.map(({ entry, report, fact, text, likeness }) => (
          <li key={`${report} ${fact}`}>
            <span lang="zh-CN">{nameOf(round, entry)}</span> <span aria-hidden="true">↔</span>{' '}
            <span className="soft" lang="zh-CN">
              {text}
            </span>{' '}
            <span className="tag">{Math.round(likeness * 100)}%</span>{' '}
            <Button size="small" loading={isBusy} onClick={() => act({ kind: 'link', entry, report, fact, text })}>
              {items.confirmLink}
            </Button>
          </li>
        ))}
      </ul>
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
