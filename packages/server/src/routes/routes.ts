// Every call of the API, in the order in which its description lists them.
import { deleteAccountTotp } from './accounts/delete-account-totp.ts';
import { listAccounts } from './accounts/list-accounts.ts';
import { patchAccount } from './accounts/patch-account.ts';
import { postAccount } from './accounts/post-account.ts';
import { postAccountPassword } from './accounts/post-account-password.ts';
import { postAccountUnlock } from './accounts/post-account-unlock.ts';
import { exportAudit } from './audit/export-audit.ts';
import { getAudit } from './audit/get-audit.ts';
import { verifyAudit } from './audit/verify-audit.ts';
import { getCalendar } from './calendar/get-calendar.ts';
import { postCalendarDays } from './calendar/post-calendar-days.ts';
import { postCalendarNotice } from './calendar/post-calendar-notice.ts';
import { getDirectory } from './directory/get-directory.ts';
import { listGovernments } from './directory/list-governments.ts';
import { postDirectorySheets } from './directory/post-directory-sheets.ts';
import { postSuccession } from './directory/post-succession.ts';
import { putDirectory } from './directory/put-directory.ts';
import { putGovernment } from './directory/put-government.ts';
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
import { postPassword } from './session/post-password.ts';
import { postTotp } from './session/post-totp.ts';
import { sessionRoutes } from './session/session.ts';

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
  postPassword,
  postTotp,
  listAccounts,
  postAccount,
  patchAccount,
  postAccountPassword,
  postAccountUnlock,
  deleteAccountTotp,
  listGovernments,
  putGovernment,
  getDirectory,
  putDirectory,
  postDirectorySheets,
  postSuccession,
  getCalendar,
  postCalendarDays,
  postCalendarNotice,
  getAudit,
  exportAudit,
  verifyAudit,
  getHealth,
];
