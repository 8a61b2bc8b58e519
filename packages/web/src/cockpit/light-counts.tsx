// Red, yellow and green counted, each with its shape; none is left out so that columns stand under each other.
import type { Cockpit } from '../api/contract.ts';
import { LightSign } from '../parts/light-sign.tsx';

export function LightCounts({ lights }: { readonly lights: Cockpit['lights'] }) {
  return (
    <span className="light-counts">
      {(['red', 'yellow', 'green'] as const).map((colour) => (
        <span key={colour} className={lights[colour] === 0 ? 'is-none' : ''}>
          <LightSign colour={colour} isBare />
          {lights[colour]}
        </span>
      ))}
    </span>
  );
}
