// Every call of the API, in the order in which its description lists them.
import { getHealth } from './get-health.ts';
import { getLedgerCsv } from './get-ledger-csv.ts';
import { getReport } from './get-report.ts';
import { getReportFile } from './get-report-file.ts';
import { getSummary } from './get-summary.ts';
import { listEvents } from './list-events.ts';
import { listReports } from './list-reports.ts';
import { postAct } from './post-act.ts';
import { postReading } from './post-reading.ts';
import { postReadingSummary } from './post-reading-summary.ts';
import { postReport } from './post-report.ts';
import { search } from './search.ts';
import { sessionRoutes } from './session.ts';

export const routes = [
  postReading,
  postReadingSummary,
  listReports,
  postReport,
  getReport,
  getReportFile,
  getSummary,
  getLedgerCsv,
  listEvents,
  postAct,
  search,
  sessionRoutes,
  getHealth,
];
