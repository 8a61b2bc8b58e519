// Red, yellow and green counted, each with its shape; none is left out so that columns stand under each other. What is suspended only where something is.
import type { Cockpit } from '../api/contract.ts';
import { LightShape, LightSign } from '../parts/light-sign.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

interface LightCountsProps {
  readonly lights: Cockpit['lights'];
  readonly suspended: number;
}

export function LightCounts({ lights, suspended }: LightCountsProps) {
  const { cockpit } = useSupervisionWords();
  return (
    <span className="light-counts">
      {suspended > 0 && (
        <span title={cockpit.suspended}>
          <span className="light is-off">
            <LightShape colour="off" />
            <span className="unseen">{cockpit.suspended}</span>
          </span>
          {suspended}
        </span>
      )}
      {(['red', 'yellow', 'green'] as const).map((colour) => (
        <span key={colour} className={lights[colour] === 0 ? 'is-none' : ''}>
          <LightSign colour={colour} isBare />
          {lights[colour]}
        </span>
      ))}
    </span>
  );
}
