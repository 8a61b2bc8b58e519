// Minutes of a session (会商、调度): who was there, what became of the last decisions, what was decided.
import type { Imprint } from '../official/imprint.ts';

export interface MinutesDocument {
  /** 纪要标志: 澜溪县人民政府周调度会议纪要. */
  readonly mark: string;
  /** 第N次. */
  readonly number: number;
  readonly office: string;
  /** Day of issue, ISO date. */
  readonly date: string;
  /** Day of the session, ISO date. */
  readonly heldOn: string;
  readonly place: string;
  /** 主持人 with post: 县长陆承安. */
  readonly chair: string;
  /** 会议议题, as one would say after 研究了. */
  readonly topics: readonly string[];
  /** Item 1 of every session: last time's decisions and their state. */
  readonly carriedOver: readonly CarriedDecision[];
  readonly decisions: readonly Decision[];
  readonly present: readonly string[];
  /** 请假. */
  readonly excused: readonly string[];
  /** 列席. */
  readonly attending: readonly string[];
  readonly imprint: Imprint | null;
}

export interface CarriedDecision {
  readonly text: string;
  readonly unit: string;
  /** 已办结, 正在办理 …, in words. */
  readonly state: string;
}

/** 议定事项. */
export interface Decision {
  readonly text: string;
  readonly leader: string;
  /** '' where none was named. */
  readonly leadUnit: string;
  readonly coUnits: readonly string[];
  /** ISO date; null where none was set. */
  readonly limit: string | null;
}
