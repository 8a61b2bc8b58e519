// Words of governments and their mergers in English.
import type { governmentsZh } from './governments-zh.ts';
import { plural } from './plural.ts';

export const governmentsEn: typeof governmentsZh = {
  hint: 'When a government is merged, enter here which one takes over. Matters, files and logs stay as they are to the letter; the old government can be read from then on and does nothing more.',
  ofInstallation:
    'Governments that concern yours, to be seen only; they are entered and merged by the system administrator of the installation (000000).',
  name: 'Government',
  code: 'Code',
  level: 'Level',
  levels: { state: 'state', province: 'province', prefecture: 'prefecture', county: 'county', township: 'township' },
  parent: 'Above it',
  state: 'State',
  acts: 'Acts',
  standing: 'at work',
  mergedInto: (successor) => `merged into ${successor}`,
  merge: 'Merge',
  see: 'What was taken over',
  none: 'No government is entered yet.',
  unknown: 'No such government is entered.',
  back: 'Back to the governments',
  title: (name) => `Merge ${name}`,
  successor: 'Taken over by',
  choose: 'Choose the government that takes over',
  chooseFirst:
    'Once it is chosen, what the merger brings is listed here item by item; nothing is changed before you confirm.',
  noSuccessor: 'No government succeeds it',
  noSuccessorMatters:
    'Matters under way cannot be left to nobody. Where no government succeeds it, the one above takes over: its supervision office goes on with them one by one, and their clocks and lights run on until then; ended matters, reports and evidence stay under the old name to be read, and its accounts read only.',
  byTheOneAbove: (above) => `Taken over by ${above} above it`,
  enteredByMistake: 'Entered by mistake',
  deleteWhat:
    'A government entered by mistake can be deleted. One that has matters, reports, units, accounts or governments below cannot; nothing of it is lost.',
  typeNameToDelete: (name) => `Type the name of the government to delete, “${name}”`,
  deleteAct: 'Delete this government',
  deleted: (name) => `${name} is deleted`,
  goesOver: (successor) => `Taken over by ${successor}`,
  running: 'Running matters',
  mechanism: 'Mechanism',
  sum: 'Sum',
  nothingRuns: 'No matter is running.',
  taken: (taken, all) =>
    `Of ${plural(all, 'running matter')}, ${taken} ${taken === 1 ? 'is' : 'are'} taken over and ${all - taken} ${all - taken === 1 ? 'waits' : 'wait'}.`,
  clocks:
    'The merger changes no clock: the old matters’ clocks and lights go on until they are taken over. A matter that is taken over keeps its promise, targets and limit; its clocks start when it is handed out.',
  suggestions: (count) =>
    `${plural(count, 'of them is a suggestion or proposal', 'of them are suggestions or proposals')}; proposers and what they asked for go along.`,
  keptAbove: (count) =>
    `Going on under the same matter of the government above: ${count}. That matter cannot close before the one that is taken over has ended.`,
  releasedAbove: (count) =>
    `No longer under a matter above: ${count}. The government that takes over does not stand below that one; settle it with the government above first.`,
  below: (count) =>
    `Being carried out by governments below: ${count}. They stay under the old matters; say what becomes of them when you take over.`,
  stays: 'Stays under the old name, to be read',
  kept: {
    ended: 'Matters that have ended',
    evidence: 'Evidence files',
    reports: 'Reports',
    breakdowns: 'Breakdown tables issued',
    bulletins: 'Bulletins',
    sessions: 'Dispatch sessions',
    accountYears: 'Years with an account',
    measuredYears: 'Years with figures',
    rounds: 'Livelihood votes (years)',
    units: 'Units',
    posts: 'Posts',
    people: 'People',
    accounts: 'Accounts',
  },
  rounds: (years) => years.join(', '),
  round: (year, stage) => `${year} (${stage})`,
  toDo: 'Still to be done after the merger',
  people: (people, accounts, successor) =>
    `${plural(people, 'person', 'people')} and ${plural(accounts, 'account')} do not move: the accounts can still sign in to read. Whoever takes a post in ${successor} is entered by its system administrator and gets a new account from its security administrator.`,
  drafts: (count) =>
    `${plural(count, 'breakdown table is', 'breakdown tables are')} not issued yet and can bring no matters after the merger; issue first, or break down anew in the government that takes over.`,
  roundsRunning: (years) =>
    `Livelihood votes not finished: ${years.join(', ')}. Nothing can be handed over from them after the merger; finish first, or vote anew in the government that takes over.`,
  governmentsBelow: (names, successor) =>
    `${names.join(', ')} still ${names.length === 1 ? 'has' : 'have'} it above; put each under ${successor} or another.`,
  nothingToDo: 'Nothing else is to be done.',
  confirmTitle: 'Confirm the merger',
  confirm: (name, successor) =>
    `Once entered, ${name} opens no matter and takes no command; the office of ${successor} takes its matters over one by one. A wrong entry can be taken back.`,
  typeName: (name) => `Type the name of the government to be merged: ${name}`,
  nameDiffers: (name) => `The name typed is not “${name}”.`,
  act: 'Enter the merger',
  done: (name, successor) => `${name} was merged into ${successor}`,
  next: (successor) =>
    `Tell the supervision office of ${successor}: signed in, it takes the matters over one by one at this address (System › Governments):`,
  takeBack: 'Take the merger back',
  takeBackWhy: (name) => `${name} then works again; matters that were taken over stay where they are.`,
  takenBack: (name) => `Taken back: ${name} works again`,
  takeOverMatters: 'Take its matters over',
  takeOverTitle: (name) => `Take over the running matters of ${name}`,
  takeOver: 'Take over',
  takeOverWhy:
    'A matter of one’s own is opened: promise, targets and class go along, its origin names the old government and number, and its clocks start when it is handed out. The old matter stays as it is, to be read.',
  asMatter: 'Taken over: see it',
  newLimit: 'Limit (left empty: the limit it had)',
  leadMissing: 'Choose the lead unit.',
  takenOver: 'Taken over',
  allDone: 'No matter waits.',
  more: 'More',
  publicPage: (name) => `Public page of ${name}`,
};
