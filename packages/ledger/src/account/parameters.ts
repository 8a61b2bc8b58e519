// Numbers that no regulation gives. 默认，可改: they are defaults; the decision page on verdicts says what each is for.

export interface AccountParameters {
  /** 左右 of a rate, in percentage points. 默认，可改. */
  readonly aboutPoints: number;
  /** 左右 of a level, as a share of it. 默认，可改. */
  readonly aboutShare: number;
  /** 与…同步: how far below, in percentage points, is still in step. 默认，可改. */
  readonly inStepPoints: number;
  /** From this likeness of names on (0..1) a figure is the promise's result. 默认，可改. */
  readonly figureLikeness: number;
  /** From this share of a work's name on (0..1) a clause speaks of it. 默认，可改. */
  readonly workLikeness: number;
  /** A result also claimed by a promise whose name fits better by more than this is that promise's alone. 默认，可改. */
  readonly rivalMargin: number;
}

export const defaultParameters: AccountParameters = {
  aboutPoints: 0.5,
  aboutShare: 0.05,
  inStepPoints: 0.5,
  figureLikeness: 0.64,
  workLikeness: 0.62,
  rivalMargin: 0.12,
};
