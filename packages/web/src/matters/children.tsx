// What lower governments make of a matter, rolled up and one by one, and the matter above it.
import { Link } from '@tanstack/react-router';
import type { MatterDetail } from '../api/contract.ts';
import { LightSign } from '../parts/light-sign.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';

export function Children({ detail }: { readonly detail: MatterDetail }) {
  const { parent, children } = detail;
  return (
    <>
      {parent !== null && <Above parent={parent} />}
      {children.length > 0 && <Below detail={detail} />}
    </>
  );
}

/** A link only for whoever may see it: the office below does not see what is the upper government's. */
function Above({ parent }: { readonly parent: NonNullable<MatterDetail['parent']> }) {
  const { matter } = useSupervisionWords();
  return (
    <section className="children" aria-labelledby="above">
      <h2 id="above">{matter.parent}</h2>
      <p className="soft">{matter.givenBy(parent.governmentName)}</p>
      {parent.isOpenToCaller ? (
        <Link to="/matters/$id" params={{ id: parent.id }} lang="zh-CN">
          {parent.title}
        </Link>
      ) : (
        <span lang="zh-CN">{parent.title}</span>
      )}
    </section>
  );
}

function Below({ detail: { item, children, rolledUp } }: { readonly detail: MatterDetail }) {
  const { language } = useWords();
  const { matter } = useSupervisionWords();
  return (
    <section className="children" aria-labelledby="children">
      <h2 id="children">{matter.children}</h2>
      {rolledUp !== null && (
        <p>
          {matter.rolledUp(rolledUp.ended, rolledUp.children)} <LightSign colour={rolledUp.light} />
          {rolledUp.share !== null && (
            <span className="soft"> {matter.belowShare(Math.round(rolledUp.share), rolledUp.reporting)}</span>
          )}
        </p>
      )}
      <ul>
        {children.map((child) => (
          <li key={child.id}>
            <LightSign colour={child.light.colour} isBare />{' '}
            <Link to="/matters/$id" params={{ id: child.id }} lang="zh-CN">
              {child.governmentName} {child.leadUnit.name}
              {child.title !== item.title && ` · ${child.title}`}
            </Link>{' '}
            <span className="soft">
              {child.stateName[language]}
              {child.share !== null && ` ${Math.round(child.share)}%`}
            </span>
          </li>
        ))}
      </ul>
      {rolledUp !== null && rolledUp.problems.length > 0 && (
        <dl className="below-problems" aria-label={matter.belowProblems}>
          <dt className="soft">{matter.belowProblems}</dt>
          {rolledUp.problems.map(({ child, problem }) => (
            <dd key={child} lang="zh-CN">
              {children.find(({ id }) => id === child)?.governmentName} {problem}
            </dd>
          ))}
        </dl>
      )}
    </section>
  );
}
