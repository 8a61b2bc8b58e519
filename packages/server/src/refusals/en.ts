import { abilityName } from '../permissions/ability-names.ts';
import type { ApiRefusalCode, RefusalFacts } from './codes.ts';
import { fieldProblemEn } from './field-problem.ts';

/** Sentences of the API's refusals in English. */
export const en: Readonly<Record<ApiRefusalCode, (facts: RefusalFacts) => string>> = {
  'not-signed-in': () => 'Sign in with your name first, then do this again.',
  'access-code-wrong': () =>
    'The access code is wrong. It is shown in the window this server was started from; ask the administrator for it.',
  'account-needed': () => 'This takes an account. Sign in with yours, or ask the security administrator for one.',
  'not-allowed': ({ ability }) =>
    `Your account may not do this (${abilityName(String(ability), 'en')}). Ask the security administrator if your work needs it.`,
  'not-yours-to-do': ({ ability }) =>
    `This matter is not yours to do this with (${abilityName(String(ability), 'en')}). It is for its units, its leader or the supervision office.`,
  'government-other': ({ government }) =>
    `This belongs to another government (${government}). Sign in with an account of that government.`,
  'account-not-ready': () => 'Change your password or set up your codes first; everything else comes after.',
  'sign-in-refused': () =>
    'Signing in failed: the login or password is wrong, or the account is disabled or locked. Five failures lock it for 30 minutes; the security administrator can help.',
  'totp-needed': () => 'Enter the six digits from your authenticator as well.',
  'totp-wrong': () => 'The code is wrong, too old or used already. Wait for the next one and enter that.',
  'totp-overtaken': () =>
    'Another set-up took the place of this one while its code was checked. Begin the set-up again.',
  'password-wrong': () => 'The present password is wrong and nothing was changed. Enter it again.',
  'password-too-short': ({ letters }) => `The new password is too short. Use at least ${letters} characters.`,
  'password-too-plain': () =>
    'The new password is too plain. Use three of: capital letters, small letters, digits, other signs.',
  'password-has-login': () => 'The new password contains your login. Choose another.',
  'password-used-before': ({ count }) => `The new password is one of your last ${count}. Choose another.`,
  'account-unknown': ({ login }) => `There is no account “${login}”. Start from the list of accounts.`,
  'own-account-kept': () =>
    'Nobody changes the roles or state of their own account. Ask another security administrator.',
  'calendar-day-wrong': ({ detail }) => `The days contradict each other (${detail}). Nothing was kept; correct them.`,
  'host-unknown': ({ host }) =>
    `This server is not known as “${host}”. Use the address shown at its start, or have the administrator add the name.`,
  'origin-unknown': ({ origin }) => `Calls from other sites (${origin}) are not taken. Use Luoshi’s own pages.`,
  'route-unknown': ({ path }) => `The API has no ${path}. What it has is listed at /api.`,
  'report-unknown': ({ report }) => `No report “${report}” is kept. The address may be cut short; start from the list.`,
  'matter-unknown': ({ matter }) =>
    `There is no matter “${matter}” that you may see. Start from your list or the board.`,
  'mechanism-not-known': ({ mechanism }) => `There is no mechanism “${mechanism}”. Choose one from the list.`,
  'unit-not-known': ({ unit }) =>
    `The directory has no unit “${unit}”, or it has been merged or abolished. Choose one from the directory.`,
  'post-not-known': ({ post }) =>
    `The directory has no post “${post}”. Choose the responsible leader from the directory.`,
  'breakdown-stale': () =>
    'Somebody changed or issued the breakdown after you opened it. Look at what it says now, then save again.',
  'breakdown-missing': () => 'No breakdown of this report has been saved yet. Save it first, then do this again.',
  'breakdown-not-issued': () => 'The breakdown has not been issued. Issue it first, then open its matters.',
  'breakdown-row-wrong': ({ number, reason }) => `Row ${number} cannot be kept: ${reason}.`,
  'lead-unit-missing': ({ number }) =>
    `Row ${number} has no lead unit yet. Choose one and issue the table again, then open its matter.`,
  'evidence-not-here': ({ sha256 }) => `The evidence (${sha256}) is not kept here. Upload it again.`,
  'evidence-type-not-taken': ({ name }) =>
    `“${name}” is not of a kind that is taken as evidence. Send a picture (JPG, PNG, WebP), a PDF, a Word, Excel or WPS file, or an MP4.`,
  'evidence-not-as-named': ({ name }) =>
    `The contents of “${name}” are not what its name says; it may have been renamed or damaged. Save it again with the program it came from.`,
  'evidence-has-macros': ({ name }) => `“${name}” carries macros and is not taken. Save it as a file without macros.`,
  'evidence-empty': ({ name }) => `“${name}” is empty. Check it and upload it again.`,
  'proposer-unknown': ({ name }) =>
    `The directory has no person of the id given for ${name}. Choose one of the directory, or give the name alone.`,
  'other-matter-unknown': ({ matter }) =>
    `This government has no suggestion ${matter}, or it was withdrawn. Find the other one by its number or title and choose it.`,
  'received-in-future': ({ date }) => `${date} lies in the future. Enter today or an earlier day.`,
  'reply-missing': () => 'There is no reply yet, or none that was sent. Look again once the lead unit has replied.',
  'slip-unknown': () => 'The matter issued no document at that step. Download it from the list of slips on its page.',
  'government-not-below': ({ government }) =>
    `“${government}” is not directly below this government. Choose one from the list.`,
  'office-missing': ({ government }) =>
    `The directory of “${government}” has no supervision office. Name the unit that takes the matter.`,
  'government-not-merged': ({ government }) =>
    `“${government}” was not merged into another government; its matters stay its own.`,
  'take-over-ended': ({ title }) => `“${title}” has ended and need not be taken over. It can still be read.`,
  'session-unknown': () => 'There is no such session. Start from the list of sessions.',
  'session-changed': () => 'Somebody changed this session after you opened it. Load it again, then go on.',
  'session-over': () => 'This session is over and stays as it is. Enter new decisions in the next one.',
  'decision-incomplete': () => 'To become a matter, a decision needs a lead unit and a limit.',
  'bulletin-unknown': ({ month }) => `There is no bulletin for ${month} yet. Make and save one first.`,
  'bulletin-changed': () => 'Somebody changed or issued this bulletin just now. Load it again, then go on.',
  'bulletin-issued': ({ number }) =>
    `Bulletin no. ${number} has been issued and stays as it is. Put corrections into the next one.`,
  'livelihood-unknown': ({ year }) =>
    `There is no round of livelihood projects of ${year}. Choose one from the list, or begin to collect.`,
  'livelihood-not-yet': ({ year }) =>
    `The livelihood projects of ${year} have not come so far that this document could be made. Take the steps before it first.`,
  'month-invalid': ({ month }) => `“${month}” is no month to report on. Write it as 2026-03, and not after this month.`,
  'measurements-refused': ({ count }) =>
    `${count} of the figures cannot be kept, so none was written; correct each as it says and send them again.`,
  'series-empty': ({ government }) =>
    `No report with a known year is kept${government === '' ? '' : ` of ${government}`}. Import one first; then years can be set side by side.`,
  'input-invalid': (facts) => `“${facts.field}” is not right: ${fieldProblemEn(facts)}.`,
  'file-missing': () => 'No file arrived. Choose a report and upload it again.',
  'upload-broken': () => 'The upload broke off before the file was complete. Nothing was kept; upload it again.',
  'body-too-large': () => 'What was sent is too long. Shorten it and send it again.',
  'type-unsupported': ({ type }) => `This call does not take “${type}”. What it takes is described at /api.`,
  'too-many-requests': ({ seconds }) => `Too many calls. Try again in ${seconds} seconds.`,
  'too-busy': () => 'Many files are being read just now. Upload yours again in a moment.',
  'reading-exhausted': ({ name }) =>
    `Reading “${name}” needed too much memory and was stopped. Save it as plain text (TXT) and try again.`,
  'reading-failed': ({ name }) =>
    `A defect of ours stopped the reading of “${name}”; nothing was kept. Tell the maintainers which file and when.`,
  'database-away': () => 'The database does not answer. What you did was not kept; try again later.',
  defect: () =>
    'Something went wrong on our side and nothing was kept. Try again; if it stays, tell the maintainers when.',
};
