// The units as a heat table: each box in the colour of the unit's worst light, the deeper the larger the share of that light.
import { Link } from '@tanstack/react-router';
import type { Cockpit } from '../api/contract.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { heatOf } from './heat.ts';
import { LightCounts } from './light-counts.tsx';

export function UnitHeat({ units }: { readonly units: Cockpit['byUnit'] }) {
  const { cockpit, marks } = useSupervisionWords();
  return (
    <section className="panel is-units" aria-labelledby="by-unit">
      <h2 id="by-unit">
        {cockpit.byUnit}
        <span className="trend-key">{cockpit.doneOfAll}</span>
      </h2>
      <ul className="heat">
        {units.map(({ unit, lights, total, closed, suspended, share }) => (
          <li key={unit.id}>
            <Link
              to="/board"
              search={{ view: 'table', unit: unit.id }}
              className={heatClass(lights)}
              title={[
                unit.fullName,
                cockpit.counts(lights.red, lights.yellow, lights.green),
                suspended === 0 ? '' : `${cockpit.suspended} ${suspended}`,
                share === null ? '' : cockpit.share(Math.round(share)),
              ]
                .filter(Boolean)
                .join(marks.semicolon)}
            >
              <span className="heat-name" lang="zh-CN">
                {unit.name}
              </span>
              <LightCounts lights={lights} suspended={suspended} />
              <span className="heat-done">
                {closed}/{total}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function heatClass(lights: Cockpit['lights']): string {
  const { colour, depth } = heatOf(lights);
  return `heat-cell is-${colour} is-depth-${depth}`;
}
