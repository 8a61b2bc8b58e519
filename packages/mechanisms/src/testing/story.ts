// Tells a matter's life command by command, for tests that read like the office's own notes.
import { builtInCalendar, type Calendar } from '../calendar/index.ts';
import type { ClockState } from '../kernel/clock-state.ts';
import { clockStates } from '../kernel/clock-states.ts';
import { decide } from '../kernel/decide.ts';
import type { Actor, Evidence, Form, MatterEvent } from '../kernel/event.ts';
import { evolve } from '../kernel/evolve.ts';
import { commandRule } from '../kernel/find-rule.ts';
import { type Light, lights } from '../kernel/lights.ts';
import type { Matter } from '../kernel/matter.ts';
import { type NewMatter, openMatter } from '../kernel/open-matter.ts';
import type { MatterRefusal } from '../kernel/refusal.ts';
import { slipSeriesOf } from '../kernel/slips.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import type { ParameterValues } from '../mechanism/parameter.ts';
import { actors, opening } from './made-matter.ts';

export const photo: Evidence = { sha256: 'a'.repeat(64), name: '现场.jpg', mediaType: 'image/jpeg' };

interface StoryOptions {
  readonly opening?: Partial<NewMatter['opening']>;
  readonly settings?: ParameterValues;
  readonly calendar?: Calendar;
  /** `2026-03-02 09:00` in China. */
  readonly at: string;
}

export interface Story {
  readonly matter: Matter;
  readonly events: readonly MatterEvent[];
  /** Gives a command; throws when it is refused. */
  give(at: string, by: Actor, command: string, form?: Form, evidence?: readonly Evidence[]): Story;
  /** The refusal of a command; throws when it is accepted. */
  refused(at: string, by: Actor, command: string, form?: Form, evidence?: readonly Evidence[]): MatterRefusal;
  clock(id: string, now: string, key?: string): ClockState | undefined;
  light(now: string): Light;
}

export function story(mechanism: Mechanism, options: StoryOptions): Story {
  const { calendar = builtInCalendar, settings = {} } = options;
  const opened = openMatter(
    mechanism,
    { id: '970001-m1', opening: opening(options.opening), settings },
    actors.office,
    inChina(options.at),
  );
  if ('refused' in opened) throw new Error(opened.code);
  return after(mechanism, calendar, opened);
}

function after(mechanism: Mechanism, calendar: Calendar, events: readonly MatterEvent[], openChildren = 0): Story {
  const matter = events.reduce<Matter | null>((before, event) => evolve(mechanism, before, event), null)!;
  const decided = (at: string, actor: Actor, command: string, form: Form = {}, evidence: readonly Evidence[] = []) => {
    const rule = commandRule(mechanism, command);
    const slipNumber = rule && slipSeriesOf(mechanism, rule) !== null ? `〔2026〕${matter.slips.length + 1}号` : null;
    return decide(
      { mechanism, matter, actor, now: inChina(at), calendar, openChildren, slipNumber },
      { command, form, evidence, expectedSeq: matter.seq },
    );
  };
  const standing = (now: string) => ({ mechanism, matter, calendar, now: inChina(now) });
  return {
    matter,
    events,
    give: (...command) => {
      const outcome = decided(...command);
      if ('refused' in outcome) throw new Error(`${command[2]}: ${outcome.code} ${JSON.stringify(outcome.facts)}`);
      return after(mechanism, calendar, [...events, ...outcome]);
    },
    refused: (...command) => {
      const outcome = decided(...command);
      if ('refused' in outcome) return outcome;
      throw new Error(`${command[2]} was accepted`);
    },
    clock: (id, now, key) =>
      clockStates(standing(now)).findLast(({ clock, key: own }) => clock === id && (key === undefined || own === key)),
    light: (now) => lights(standing(now)),
  };
}

/** `2026-03-02 09:00` in China as an instant. */
export const inChina = (at: string): string => new Date(`${at.replace(' ', 'T')}:00+08:00`).toISOString();
