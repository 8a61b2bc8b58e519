// numbering.xml: how lists are numbered.
import type { Attributes, PartHandler } from './xml-part.ts';

/** One level of a list. `text` holds %1 … %9 where the numbers of levels 1 … 9 go, e.g. `（%1）`. */
export interface ListLevel {
  start: number;
  format: string;
  text: string;
  suffix: 'tab' | 'space' | 'nothing';
  isLegal: boolean;
  paragraphStyle: string | null;
}

export interface NumberingInstance {
  readonly abstractId: string;
  /** Level → number it begins with anew in this instance. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** `abstracts`: levels of each list design, by level; `instances`: what a paragraph's numId names. */
export interface Numbering {
  readonly abstracts: ReadonlyMap<string, readonly ListLevel[]>;
  readonly instances: ReadonlyMap<string, NumberingInstance>;
}

export const NO_NUMBERING: Numbering = { abstracts: new Map(), instances: new Map() };

const MAX_LEVELS = 9;

/** A handler to be fed with numbering.xml and the numbering it fills. */
export function numberingReader(): { handler: PartHandler; numbering: Numbering } {
  const abstracts = new Map<string, ListLevel[]>();
  const instances = new Map<string, { abstractId: string; startOverrides: Map<number, number> }>();
  let abstractId: string | null = null;
  let instanceId: string | null = null;
  let overriddenLevel = 0;
  let level: ListLevel | null = null;

  const openLevel = (index: number): ListLevel | null => {
    const levels = abstractId === null ? undefined : abstracts.get(abstractId);
    if (!levels || !(index >= 0 && index < MAX_LEVELS)) return null;
    levels[index] = { start: 1, format: 'decimal', text: '', suffix: 'tab', isLegal: false, paragraphStyle: null };
    return levels[index];
  };

  const openInstance = (id: string): void => {
    instanceId = id;
    instances.set(id, { abstractId: '', startOverrides: new Map() });
  };

  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'w:abstractNum': (attributes) => {
      abstractId = attributes['w:abstractNumId'] ?? '';
      abstracts.set(abstractId, []);
    },
    'w:num': (attributes) => openInstance(attributes['w:numId'] ?? ''),
    'w:abstractNumId': (attributes) => {
      const instance = instances.get(instanceId ?? '');
      if (instance) instance.abstractId = attributes['w:val'] ?? '';
    },
    'w:lvlOverride': (attributes) => {
      overriddenLevel = Number(attributes['w:ilvl'] ?? 0);
    },
    'w:startOverride': (attributes) => {
      instances.get(instanceId ?? '')?.startOverrides.set(overriddenLevel, Number(attributes['w:val'] ?? 1));
    },
    'w:lvl': (attributes) => {
      level = openLevel(Number(attributes['w:ilvl'] ?? 0));
    },
  };

  return {
    numbering: { abstracts, instances },
    handler: {
      open(name, attributes) {
        openers[name]?.(attributes);
        if (level) describeLevel(level, name, attributes);
      },
      close(name) {
        if (name === 'w:lvl') level = null;
        if (name === 'w:abstractNum') abstractId = null;
        if (name === 'w:num') instanceId = null;
      },
      text: () => {},
    },
  };
}

function describeLevel(level: ListLevel, name: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:start') level.start = Number(value) || 0;
  if (name === 'w:numFmt') level.format = value;
  if (name === 'w:lvlText') level.text = value;
  if (name === 'w:suff' && (value === 'space' || value === 'nothing')) level.suffix = value;
  if (name === 'w:isLgl') level.isLegal = value !== '0' && value !== 'false';
  if (name === 'w:pStyle') level.paragraphStyle = value;
}
