// What lower governments make of a matter, and the matter above it.
import { Link } from '@tanstack/react-router';
import type { MatterDetail } from '../api/contract.ts';
import { LightSign } from '../parts/light-sign.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

export function Children({ detail: { children, rolledUp, parent } }: { readonly detail: MatterDetail }) {
  const { language } = useWords();
  const { matter } = useSupervisionWords();
  if (children.length === 0 && parent === null) return null;
  return (
    <section className="children" aria-labelledby="children">
      <h2 id="children">{parent === null ? matter.children : matter.parent}</h2>
      {parent !== null && (
        <Link to="/matters/$id" params={{ id: parent.id }} lang="zh-CN">
          {parent.title}
        </Link>
      )}
      {rolledUp !== null && (
        <p>
          {matter.rolledUp(rolledUp.ended, rolledUp.children)} <LightSign colour={rolledUp.light} />
        </p>
      )}
      <ul>
        {children.map((child) => (
          <li key={child.id}>
            <LightSign colour={child.light.colour} isBare />{' '}
            <Link to="/matters/$id" params={{ id: child.id }} lang="zh-CN">
              {child.leadUnit.name} · {child.title}
            </Link>{' '}
            <span className="soft">{child.stateName[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
