// Numbers behind pace and forecast. Where no regulation gives one it is 默认，可改; the decision page on pace says what each is for.

export interface PaceParameters {
  /**
   * `linear`: m/12 of the year's figure, as in Xuancheng's 2020 review of its tasks. `seasonal`: last year's share by the same month, where last
   * year's months are known, else linear. 默认，可改.
   */
  readonly yardstick: 'linear' | 'seasonal';
  /** Percentage points behind the month's share from which the light is yellow (Yinchuan). */
  readonly yellowPoints: number;
  /** Above so many it is red (Yinchuan). */
  readonly redPoints: number;
  /** A rate so many percentage points below its target is red; below by less is yellow. 默认，可改. */
  readonly rateRedPoints: number;
  /** Day of the month by which the month before is reported (a banner asks for the 25th). 默认，可改. */
  readonly reportingDay: number;
  /** January's figures come with February's, as national statistics do. 默认，可改. */
  readonly isJanuaryWithFebruary: boolean;
  /** With so many due figures missing behind the last one, the last one says nothing of now. 默认，可改. */
  readonly staleAfter: number;
  /** Fewer months than these give no forecast, unless last year's months are known. 默认，可改. */
  readonly leastMonths: number;
  /** So much of what is still to come is doubtful at least. 默认，可改. */
  readonly leastSpread: number;
}

export const defaultPaceParameters: PaceParameters = {
  yardstick: 'linear',
  yellowPoints: 10,
  redPoints: 30,
  rateRedPoints: 2,
  reportingDay: 25,
  isJanuaryWithFebruary: true,
  staleAfter: 2,
  leastMonths: 3,
  leastSpread: 0.1,
};
