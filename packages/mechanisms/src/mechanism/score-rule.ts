// How a matter is scored. Units are scored by their matters, persons never: 国务院关于形式主义的整治意见 bars rankings of people.

export interface ScoreRule {
  /** Parameters, each the points taken off once for every occurrence. */
  readonly lateClock: string;
  readonly returned: string;
  readonly orangeSlip: string;
  readonly redSlip: string;
}
