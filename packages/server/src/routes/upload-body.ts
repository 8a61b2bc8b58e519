// A multipart form in the API's description. The form is read as a stream, so that this is documentation and not validation.

/** Adds the part `file` and text fields, by name with their description; a name ending in `?` may be left out. */
export function uploadBody(fields: Readonly<Record<string, string>>): object {
  const texts = Object.entries(fields).map(([name, description]) => [
    name.replace('?', ''),
    { type: 'string', description },
  ]);
  const required = Object.keys(fields).filter((name) => !name.endsWith('?'));
  return {
    requestBody: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['file', ...required],
            properties: { ...Object.fromEntries(texts), file: { type: 'string', format: 'binary' } },
          },
        },
      },
    },
  };
}
