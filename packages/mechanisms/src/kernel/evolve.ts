// An event into the matter after it. What `decide` accepted, `evolve` takes; it refuses nothing and knows no clock and no calendar.
import type { CommandRule } from '../mechanism/command-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { afterCommand as clocksAfter, isRunning } from './clock-runs.ts';
import { applyEffect } from './effects.ts';
import type { Commanded, MatterEvent, Opened } from './event.ts';
import { commandRule, phaseOf } from './find-rule.ts';
import type { Matter } from './matter.ts';

/** Throws on an event that no matter of this mechanism can have: events out of order, or a command the mechanism lost. */
export function evolve(mechanism: Mechanism, matter: Matter | null, event: MatterEvent): Matter {
  if (event.seq !== (matter?.seq ?? 0) + 1)
    throw new Error(`Event ${event.seq} does not follow event ${matter?.seq ?? 0}.`);
  if (event.kind === 'opened') return opened(mechanism, event);
  if (matter === null) throw new Error('A matter begins with its opening.');
  const rule = commandRule(mechanism, event.command);
  if (!rule) throw new Error(`The mechanism ${mechanism.id} has no command ${event.command}.`);
  const effected = rule.effects.reduce(
    (before, effect) => applyEffect(before, effect, event),
    noted(moved(mechanism, matter, rule, event), event),
  );
  return { ...effected, clocks: clocksAfter({ mechanism, matter: effected, event }) };
}

/** All events of one matter, from its opening on. Null for none. */
export function fold(mechanism: Mechanism, events: readonly MatterEvent[]): Matter | null {
  return events.reduce<Matter | null>((matter, event) => evolve(mechanism, matter, event), null);
}

function opened(mechanism: Mechanism, { matter: id, at, seq, opening }: Opened): Matter {
  return {
    id,
    opening,
    class: opening.class,
    leadUnit: opening.leadUnit,
    coUnits: opening.coUnits,
    state: mechanism.states[0]!.id,
    stateBefore: null,
    seq,
    openedAt: at,
    clocks: [],
    pauses: [],
    waitingSince: null,
    nodes: [],
    slips: [],
    progress: null,
    evidence: 0,
    handlers: [],
    lastGivenBy: {},
    lastGivenAt: {},
    given: [],
    counts: { return: 0, extension: 0, reopening: 0 },
    rating: null,
    closedAt: null,
  };
}

function moved(mechanism: Mechanism, matter: Matter, { to, detour }: CommandRule, { at, seq }: Commanded): Matter {
  if (to === 'same') return { ...matter, seq };
  const goesAround = detour !== undefined && matter.clocks.some((run) => run.clock === detour.clock && isRunning(run));
  const state = goesAround ? detour.to : to === 'back' ? (matter.stateBefore ?? matter.state) : to;
  const phase = phaseOf(mechanism, state);
  return {
    ...matter,
    seq,
    state,
    stateBefore: matter.state,
    waitingSince: phase === 'waiting' ? (matter.waitingSince ?? at) : phase === 'closed' ? matter.waitingSince : null,
    closedAt: phase === 'closed' || phase === 'archived' ? (matter.closedAt ?? at) : null,
  };
}

function noted(matter: Matter, { command, at, by, evidence }: Commanded): Matter {
  return {
    ...matter,
    evidence: matter.evidence + evidence.length,
    lastGivenBy: { ...matter.lastGivenBy, [command]: by.person },
    lastGivenAt: { ...matter.lastGivenAt, [command]: at },
    given: [...matter.given, { command, at }],
  };
}
