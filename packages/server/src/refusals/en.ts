import type { ApiRefusalCode, RefusalFacts } from './codes.ts';

/** Sentences of the API's refusals in English. */
export const en: Readonly<Record<ApiRefusalCode, (facts: RefusalFacts) => string>> = {
  'not-signed-in': () => 'Sign in with your name first, then do this again.',
  'access-code-wrong': () =>
    'The access code is wrong. It is shown in the window this server was started from; ask the administrator for it.',
  'host-unknown': ({ host }) =>
    `This server is not known as “${host}”. Use the address shown at its start, or have the administrator add the name.`,
  'origin-unknown': ({ origin }) => `Calls from other sites (${origin}) are not taken. Use Luoshi’s own pages.`,
  'route-unknown': ({ path }) => `The API has no ${path}. What it has is listed at /api.`,
  'report-unknown': ({ report }) => `No report “${report}” is kept. The address may be cut short; start from the list.`,
  'input-invalid': ({ field, detail }) => `“${field}” is not right: ${detail}.`,
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
