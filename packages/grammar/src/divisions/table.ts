// The table of divisions, parsed from its lines when the first report asks and kept.
import { divisionLines } from './data.ts';
import { plainAutonomousName, shortName } from './short-name.ts';

/** A division as GB/T 2260 tables list it. Years are inclusive and the widest that the tables allow; open ends are infinite. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly fromYear: number;
  readonly toYear: number;
}

interface Table {
  readonly byName: ReadonlyMap<string, readonly Division[]>;
  readonly byCode: ReadonlyMap<string, readonly Division[]>;
  /** Codes of provinces and prefectures by full and short name: 上海市, 上海. */
  readonly superiors: ReadonlyMap<string, readonly string[]>;
}

let parsed: Table | undefined;

/** Every division that ever bore the name, autonomous ones also by the name without their peoples (木里县). */
export function divisionsNamed(name: string): readonly Division[] {
  return table().byName.get(name) ?? [];
}

/** Every name that a code ever had. */
export function divisionsOfCode(code: string): readonly Division[] {
  return table().byCode.get(code) ?? [];
}

/** Codes of the provinces and prefectures called so, in full or for short. */
export function superiorCodesNamed(name: string): readonly string[] {
  return table().superiors.get(name) ?? [];
}

function table(): Table {
  parsed ??= parse();
  return parsed;
}

function parse(): Table {
  const byName = new Map<string, Division[]>();
  const byCode = new Map<string, Division[]>();
  const superiors = new Map<string, string[]>();
  for (const division of divisionLines.split('\n').map(parseLine)) {
    add(byName, division.name, division);
    add(byCode, division.code, division);
    const plain = plainAutonomousName(division.name);
    if (plain !== null) add(byName, plain, division);
    if (!division.code.endsWith('00')) continue;
    add(superiors, division.name, division.code);
    add(superiors, shortName(division.name), division.code);
  }
  return { byName, byCode, superiors };
}

function parseLine(line: string): Division {
  const [coded = '', from = '', to = ''] = line.split('|');
  return {
    code: coded.slice(0, 6),
    name: coded.slice(6),
    fromYear: from === '' ? Number.NEGATIVE_INFINITY : Number(from),
    toYear: to === '' ? Number.POSITIVE_INFINITY : Number(to),
  };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
