import type { ReportSummary } from '@luoshi/ledger';
import { z } from 'zod';

export const reportSummary = z.custom<ReportSummary>().meta({
  title: 'ReportSummary',
  description: 'targets (this year against last year’s results), commitments, milestones, headings, progress.',
});
