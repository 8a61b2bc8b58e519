// What was refused in the year: what should have been, and whatever was.

export interface Tally {
  expected: number;
  got: number;
  /** Refusals that nobody provoked, and provoked ones that came otherwise. */
  readonly surprises: string[];
  repeated: number;
}

export const newTally = (): Tally => ({ expected: 0, got: 0, surprises: [], repeated: 0 });
