// Every code the API itself refuses with. Those of reader, ledger and store pass through with their own sentences.

/** Each code with its HTTP status and when it occurs. */
export const apiRefusals = {
  'not-signed-in': { status: 401, when: 'the call needs a person and there is no valid session' },
  'access-code-wrong': { status: 401, when: 'signing in without the access code or with a wrong one' },
  'host-unknown': { status: 421, when: 'the Host header is not a name of this server (DNS rebinding)' },
  'origin-unknown': { status: 403, when: 'a page of another site makes the call' },
  'route-unknown': { status: 404, when: 'no such address in the API' },
  'report-unknown': { status: 404, when: 'no report of that id is kept' },
  'input-invalid': { status: 400, when: 'a field is missing or malformed; facts name the first' },
  'file-missing': { status: 400, when: 'an upload without a part named file' },
  'upload-broken': { status: 400, when: 'a body that ends early or is no multipart form' },
  'body-too-large': { status: 413, when: 'a JSON body or form field over its limit' },
  'type-unsupported': { status: 415, when: 'a content type the call does not take' },
  'too-many-requests': { status: 429, when: 'one address signs in or uploads too often' },
  'too-busy': { status: 503, when: 'too many files are being read at once' },
  'reading-exhausted': { status: 422, when: 'a file needs more memory than one reading may have' },
  'reading-failed': { status: 500, when: 'a defect of ours while reading a file' },
  'database-away': { status: 503, when: 'the database does not answer' },
  defect: { status: 500, when: 'anything we did not foresee; logged with its cause' },
} as const;

export type ApiRefusalCode = keyof typeof apiRefusals;
export type RefusalFacts = Readonly<Record<string, string | number>>;
