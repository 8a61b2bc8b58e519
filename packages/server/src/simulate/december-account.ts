// The year's end: every clock held against the paper, and every number against its denominator.

import type { Bulletin } from '../api/dispatch.ts';
import type { MatterDetail } from '../api/matter.ts';
import type { Board, Cockpit } from '../api/work-lists.ts';
import { expectedClocks } from './expected-clocks.ts';
import type { Scene } from './scene.ts';

export interface Account {
  readonly matters: number;
  readonly events: number;
  readonly clocks: number;
  readonly clocksWrong: number;
  /** What did not add up, in words for who looks into it. */
  readonly wrong: readonly string[];
}

export async function decemberAccount(scene: Scene, now: string): Promise<Account> {
  const { office } = scene.county;
  const wrong: string[] = [];
  let events = 0;
  let clocks = 0;
  let clocksWrong = 0;
  for (const { id } of scene.matters) {
    const detail: MatterDetail = (await office.get(`/api/matters/${id}`)).body;
    events += detail.events.length;
    const differing = differences(detail, scene, now);
    clocks += detail.clocks.length;
    clocksWrong += differing.length;
    wrong.push(...differing.map((line) => `${id} ${detail.item.class}: ${line}`));
  }
  wrong.push(...(await sumsWrong(scene)));
  return { matters: scene.matters.length, events, clocks, clocksWrong, wrong };
}

type Said = Pick<MatterDetail['clocks'][number], 'clock' | 'key' | 'due' | 'standing'>;
const line = ({ clock, key, due, standing }: Said): string => `${clock} ${key} ${due} ${standing}`;

/** Lines that only one of the two has; a clock that differs counts once. */
function differences({ clocks, events }: MatterDetail, { listed }: Scene, now: string): readonly string[] {
  const paper = expectedClocks(events, listed, now).map(line);
  const api = clocks.map(line);
  const without = (one: readonly string[], other: readonly string[]) => {
    const left = [...other];
    return one.filter((each) => {
      const at = left.indexOf(each);
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
  };
  const onlyApi = without(api, paper);
  const onlyPaper = without(paper, api);
  const count = Math.max(onlyApi.length, onlyPaper.length);
  return Array.from(
    { length: count },
    (_, at) => `API ${onlyApi[at] ?? 'nothing'}, paper ${onlyPaper[at] ?? 'nothing'}`,
  );
}

/** Cockpit, board and bulletin speak of the same matters. */
async function sumsWrong({ county: { office, leader }, diary, matters }: Scene): Promise<string[]> {
  const cockpit: Cockpit = (await leader.get('/api/cockpit')).body;
  const board: Board = (await office.get('/api/board')).body;
  const bulletin: Bulletin = (await office.get(`/api/bulletins/${diary.today().slice(0, 7)}`)).body;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const { green, yellow, red, off } = cockpit.lights;
  const totals = (groups: readonly { readonly total: number }[]) => sum(groups.map(({ total }) => total));
  const { units } = bulletin;
  const outside = totals(board.columns.filter(({ phase }) => phase === 'preparing' || phase === 'withdrawn'));
  const numbers = {
    'board, all matters': [board.total, matters.length],
    'cockpit, lights': [sum([green, yellow, red, off]), cockpit.total],
    'cockpit, units': [totals(cockpit.byUnit), cockpit.total],
    'cockpit, headings': [totals(cockpit.byHeading), cockpit.total],
    'cockpit, leaders': [totals(cockpit.byLeader), cockpit.total],
    'cockpit and board': [cockpit.total, board.total - outside],
    'bulletin and cockpit': [
      sum(units.map(({ closed, normal, behind, overdue }) => closed + normal + behind + overdue)),
      cockpit.total,
    ],
    'bulletin, closed': [sum(units.map(({ closed }) => closed)), cockpit.closed],
    'bulletin, lights': [
      sum(units.map(({ green: g, yellow: y, red: r }) => g + y + r)),
      sum(units.map(({ normal, behind, overdue }) => normal + behind + overdue)),
    ],
  };
  return Object.entries(numbers).flatMap(([what, [one, other]]) =>
    one === other ? [] : [`${what}: ${one} and ${other}`],
  );
}
