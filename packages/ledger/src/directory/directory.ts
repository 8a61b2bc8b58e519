// Who does the work in one government: its units, their posts, and the people who hold them.

/**
 * 机关、乡镇、国有企业等. `leadership` are the leaders of the government (政府领导班子), who are no unit that work is handed to; `office` is the
 * supervision office (督查室) itself; `township` a lower government (乡镇, 街道; for a city its counties); `institution` what is none of the
 * others: a public institution, the administration of a zone.
 */
export type UnitKind = 'leadership' | 'office' | 'department' | 'township' | 'state-firm' | 'institution';

/** 责任单位. Ids are unique in their government and never given again. */
export interface Unit {
  readonly id: string;
  /** 全称, e.g. 澜溪县住房和城乡建设局. */
  readonly name: string;
  /** 简称 as it stands in a breakdown table, e.g. 住建局. */
  readonly shortName: string;
  readonly kind: UnitKind;
  /** Code of the government that this unit is, for a township or county that has an account of its own; else null. */
  readonly governmentCode: string | null;
  /** 别名: what else people call it, former names among them. Absent: nothing else. */
  readonly aliases?: readonly string[];
  /** 上级: id of the unit it belongs to. Absent: it stands directly under its government. */
  readonly superior?: string;
}

/**
 * What a post answers for: `county-leader` 县领导 (责任领导), `first` 第一责任人 (head of the unit), `manager` 管理负责人 (office director),
 * `handler` 承办人 (clerk).
 */
export type Duty = 'county-leader' | 'first' | 'manager' | 'handler';

/** 岗位. Matters are bound to posts: who takes the post takes its matters. */
export interface Post {
  readonly id: string;
  readonly unit: string;
  readonly title: string;
  readonly duty: Duty;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Kept for reminders; shown masked. */
  readonly phone: string | null;
}

/** A person holds a post from a day on, until the day before `until`; ISO dates. */
export interface Holding {
  readonly post: string;
  readonly person: string;
  readonly from: string;
  readonly until: string | null;
}

/**
 * 机构变动, in force from the day `on` (ISO). The unit stays in the directory for what it did before; a merged unit names its successor,
 * an abolished one may. A renamed unit carries its new names in `Unit` and keeps the old ones as aliases.
 */
export type UnitChange =
  | {
      readonly kind: 'renamed';
      readonly unit: string;
      readonly on: string;
      readonly formerName: string;
      readonly formerShortName: string;
    }
  | { readonly kind: 'merged'; readonly unit: string; readonly on: string; readonly successor: string }
  | { readonly kind: 'abolished'; readonly unit: string; readonly on: string; readonly successor: string | null };

export interface Directory {
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly people: readonly Person[];
  readonly holdings: readonly Holding[];
  /** In the order in which they came into force. Absent: no unit has changed. */
  readonly changes?: readonly UnitChange[];
}
