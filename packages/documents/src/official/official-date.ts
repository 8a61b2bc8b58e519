// Calendar dates as official documents write them.

/** 2026-03-05 → 2026年3月5日: Arabic digits without leading zeros (GB/T 9704-2012, 7.3.5.4). `date` is an ISO calendar date. */
export function officialDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 机关代字〔2026〕3号: hexagonal brackets, full year, no leading zero, no 第 (7.2.5). */
export interface DocumentNumber {
  /** 机关代字, e.g. 澜政督. */
  readonly series: string;
  readonly year: number;
  readonly serial: number;
}

/** 澜政督〔2026〕3号. */
export function numberText({ series, year, serial }: DocumentNumber): string {
  return `${series}〔${year}〕${serial}号`;
}
