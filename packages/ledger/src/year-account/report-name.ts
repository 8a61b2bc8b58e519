// What a report is called where several stand side by side: most bear no other title than 政府工作报告.
import type { ReportRef } from './year-account.ts';

/** 政府工作报告 of the report that plans `year` → 2025年政府工作报告; a title that names a year, and a file's name, as they are. */
export function reportName({ title, sourceName }: Pick<ReportRef, 'title' | 'sourceName'>, year: number): string {
  if (title === null) return sourceName;
  return /\d{4}年/.test(title) ? title : `${year}年${title}`;
}
