// A light: its colour, a shape of its own, and its word.
import type { MatterItem } from '../api/contract.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

type Colour = MatterItem['light']['colour'];

interface LightSignProps {
  readonly colour: Colour;
  /** The word stays for screen readers only. */
  readonly isBare?: boolean;
}

export function LightSign({ colour, isBare = false }: LightSignProps) {
  const { lights } = useSupervisionWords();
  return (
    <span className={`light is-${colour}`} title={lights[colour]}>
      <LightShape colour={colour} />
      <span className={isBare ? 'unseen' : 'light-word'}>{lights[colour]}</span>
    </span>
  );
}

/** Circle, triangle, square, ring: told apart without their colours. */
export function LightShape({ colour }: { readonly colour: Colour }) {
  return (
    <svg className="light-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {colour === 'green' && <circle cx="6" cy="6" r="5" />}
      {colour === 'yellow' && <path d="M6 0.8 11.6 11H0.4Z" />}
      {colour === 'red' && <rect x="1" y="1" width="10" height="10" />}
      {colour === 'off' && <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}
