// The ten matters that need the leader, the most urgent first.
import { Link } from '@tanstack/react-router';
import type { Cockpit } from '../api/contract.ts';
import { LightSign } from '../parts/light-sign.tsx';
import { reasonText } from '../parts/reason-text.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

export function NeedMe({ items }: { readonly items: Cockpit['needMe'] }) {
  const { language } = useWords();
  const s = useSupervisionWords();
  return (
    <section className="panel is-need" aria-labelledby="need-me">
      <h2 id="need-me">{s.cockpit.needMe}</h2>
      {items.length === 0 && <p className="soft">{s.cockpit.nothingNeedsMe}</p>}
      <ol className="need-me">
        {items.map((item) => (
          <li key={item.id}>
            <Link to="/matters/$id" params={{ id: item.id }}>
              <LightSign colour={item.light.colour} isBare />
              <span className="need-title" lang="zh-CN" title={item.title}>
                {item.title}
              </span>
              <span className="soft need-why">
                <span lang="zh-CN">{item.leadUnit.name}</span>{' '}
                {item.light.reasons[0] === undefined
                  ? item.stateName[language]
                  : reasonText(item.light.reasons[0], s, language)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
