// A multipart form in the API's description. The form is read as a stream, so that this is documentation and not validation.

/** Under this key a route's schema carries its form; the description turns it into the request's body. */
export interface WithForm {
  readonly form?: object;
}

/** Adds the part `file` and text fields, by name with their description; a name ending in `?` may be left out. */
export function uploadBody(fields: Readonly<Record<string, string>>): WithForm {
  const texts = Object.entries(fields).map(([name, description]) => [
    name.replace('?', ''),
    { type: 'string', description },
  ]);
  const required = Object.keys(fields).filter((name) => !name.endsWith('?'));
  return {
    form: {
      type: 'object',
      required: ['file', ...required],
      properties: { ...Object.fromEntries(texts), file: { type: 'string', format: 'binary' } },
    },
  };
}
