// When a matter is green, yellow or red: parameters of the published thresholds.

export interface LightRule {
  /** Parameter: yellow from so many working days before a limit on. */
  readonly nearWorkingDays: string;
  /** Parameters: percentage points behind the month's share from which on yellow, and beyond which red. */
  readonly behindYellow: string;
  readonly behindRed: string;
}
