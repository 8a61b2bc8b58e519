// 系统: directory, calendar, mechanisms, accounts, audit, as far as the person's account goes.
import { getRouteApi, Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useSigning } from '../signing/signing-context.tsx';
import { AccountsPanel } from '../system/accounts-panel.tsx';
import { AuditPanel } from '../system/audit-panel.tsx';
import { CalendarPanel } from '../system/calendar-panel.tsx';
import { DirectoryPanel } from '../system/directory-panel.tsx';
import { GovernmentsPanel } from '../system/governments-panel.tsx';
import { MechanismsPanel } from '../system/mechanisms-panel.tsx';
import { type SystemTab, tabsFor } from '../system/system-tabs.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import '../styles/supervision.css';
import '../styles/system.css';

const route = getRouteApi('/system');

const PANELS: Readonly<Record<SystemTab, () => React.JSX.Element>> = {
  governments: GovernmentsPanel,
  directory: DirectoryPanel,
  calendar: CalendarPanel,
  mechanisms: MechanismsPanel,
  accounts: AccountsPanel,
  audit: AuditPanel,
};

export function SystemPage() {
  const { system } = useSupervisionWords();
  const { session } = useSigning();
  const search = route.useSearch();
  if (session === undefined) return <Skeleton active className="page" />;
  const tabs = tabsFor(session.abilities);
  const tab = tabs.find((each) => each === search.tab) ?? tabs[0];
  if (tab === undefined) return <p className="page empty">{system.nothing}</p>;
  const Panel = PANELS[tab];
  return (
    <div className="page">
      <div className="page-head">
        <h1>{system.title}</h1>
        <nav className="chips" aria-label={system.title}>
          {tabs.map((each) => (
            <Link key={each} to="/system" search={{ tab: each }} className={each === tab ? 'chip is-on' : 'chip'}>
              {system.tabs[each]}
            </Link>
          ))}
        </nav>
      </div>
      <Panel />
    </div>
  );
}
