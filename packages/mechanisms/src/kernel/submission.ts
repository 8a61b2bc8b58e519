// What a deputy or member put forward (建议、提案), as it was handed in: kept with the opening of its matter and never changed.
import type { IsoDate } from '../calendar/index.ts';

/** Who put it forward. `person` is their id in the directory, null for somebody who cannot sign in. */
export interface Proposer {
  readonly person: string | null;
  readonly name: string;
  /** 代表团 or 界别, in words. */
  readonly delegation: string;
}

export interface Submission {
  /** In its session and kind, as the congress or the CPPCC numbered it: 12 of 第12号. */
  readonly number: number;
  /** 第十七届人民代表大会第四次会议; for one between sessions the session before it. */
  readonly session: string;
  readonly receivedOn: IsoDate;
  /** 教育、交通 …: the field it is sorted under. */
  readonly field: string;
  /** The whole text (案由、分析、建议). */
  readonly text: string;
  /** The first leads, the others join; at least one. */
  readonly proposers: readonly Proposer[];
}
