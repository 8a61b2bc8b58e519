// Whether an indicator keeps up: colour, a shape of its own, and the word.
import type { IndicatorItem } from '../api/contract.ts';
import { LightShape } from '../parts/light-sign.tsx';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';

type Standing = IndicatorItem['pace']['standing'];

const colours: Readonly<Record<Standing, 'green' | 'yellow' | 'red' | 'off'>> = {
  'far-behind': 'red',
  behind: 'yellow',
  'slightly-behind': 'yellow',
  'no-data': 'off',
  'no-yardstick': 'off',
  'on-pace': 'green',
  reached: 'green',
};

export function PaceSign({ standing }: { readonly standing: Standing }) {
  const { standings } = useIndicatorWords();
  return (
    <span className={`light pace is-${colours[standing]} is-${standing}`}>
      {standing === 'slightly-behind' ? <HollowTriangle /> : <LightShape colour={colours[standing]} />}
      <span className="light-word">{standings[standing]}</span>
    </span>
  );
}

/** Below the month's share, and its light still green. */
const HollowTriangle = () => (
  <svg className="light-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d="M6 2 10.6 10.4H1.4Z" fill="none" stroke="currentColor" strokeWidth="1.4" />
  </svg>
);
