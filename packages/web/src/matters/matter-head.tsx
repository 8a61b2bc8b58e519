// The head of a matter: what it is, its sentence in the report, its light, and who answers for it.
import { Link } from '@tanstack/react-router';
import type { MatterDetail } from '../api/contract.ts';
import { targetText } from '../breakdown/target-text.ts';
import { leaderText } from '../parts/leader-text.ts';
import { LightSign } from '../parts/light-sign.tsx';
import { reasonsText } from '../parts/reason-text.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

export function MatterHead({ detail }: { readonly detail: MatterDetail }) {
  const { language } = useWords();
  const s = useSupervisionWords();
  const { item, promise } = detail;
  return (
    <header className="matter-head">
      <p className="matter-tags">
        <LightSign colour={item.light.colour} />
        <span className="tag">{item.stateName[language]}</span>
        <span className="soft">
          {item.mechanismName[language]} · {item.className[language]} · {s.works[item.work]}
        </span>
        <span className="soft matter-number">{item.id}</span>
      </p>
      <h1 lang="zh-CN">{item.title}</h1>
      {item.light.reasons.length > 0 && (
        <p className={`matter-reasons is-${item.light.colour}`}>{reasonsText(item.light.reasons, s, language)}</p>
      )}
      {promise !== null && (
        <blockquote className="matter-promise">
          <span lang="zh-CN">{promise.text}</span>
          <Link to="/reports/$id" params={{ id: promise.report }} search={{ at: `${promise.start}-${promise.end}` }}>
            {s.matter.toReport}
          </Link>
        </blockquote>
      )}
      <Facts detail={detail} />
    </header>
  );
}

function Facts({ detail }: { readonly detail: MatterDetail }) {
  const { language } = useWords();
  const { unitFields, matter, dates, nobody } = useSupervisionWords();
  const { item, targets, coUnits, collectingUnit, plannedShare, counts } = detail;
  const facts: readonly (readonly [name: string, text: string | null])[] = [
    [unitFields.target, targets.map(targetText).join('；') || null],
    [detail.leadUnitName?.[language] ?? unitFields.leadUnit, item.leadUnit.name],
    [unitFields.collectingUnit, collectingUnit?.name ?? null],
    [unitFields.coUnits, coUnits.map(({ name }) => name).join('、') || null],
    [unitFields.leader, item.leader === null ? nobody : leaderText(item.leader, language)],
    [unitFields.limit, item.limit === null ? null : dates.day(item.limit)],
    [unitFields.resultForm, detail.resultForm || null],
    [unitFields.origin, detail.promise === null ? detail.origin : null],
    [unitFields.share, plannedShare === null ? null : matter.planned(rounded(item.share), Math.round(plannedShare))],
    [matter.rating, detail.rating?.[language] ?? null],
    [matter.history, matter.counts(counts.return, counts.extension, counts.reopening) || null],
  ];
  return (
    <dl className="fact-list">
      {facts.map(([name, text]) =>
        text === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang="zh-CN">{text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

const rounded = (share: number | null): number | null => (share === null ? null : Math.round(share));
