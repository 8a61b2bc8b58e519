// The import order of DESIGN: data flows reader → grammar → ledger → mechanisms → documents, store → server → cli, and imports only go back along it.
const may = {
  reader: [],
  grammar: [],
  ledger: ['reader', 'grammar'],
  mechanisms: ['ledger', 'grammar'],
  documents: ['ledger', 'mechanisms', 'grammar'],
  store: ['ledger', 'grammar', 'mechanisms'],
  server: ['reader', 'grammar', 'ledger', 'mechanisms', 'documents', 'store'],
  web: ['grammar', 'ledger', 'mechanisms', 'server'],
  cli: ['reader', 'grammar', 'ledger', 'mechanisms', 'documents', 'store', 'server'],
};
const rooms = Object.keys(may);
module.exports = {
  forbidden: [
    ...rooms.map((room) => ({
      name: `${room}-imports-only-leftward`,
      severity: 'error',
      from: { path: `^packages/${room}/src` },
      to: { path: `^packages/(${rooms.filter((other) => other !== room && !may[room].includes(other)).join('|')})/` },
    })),
    {
      name: 'web-imports-types-only',
      comment: 'but for what the ledger sets apart for pages (decision 0024); tests may take what they check against',
      severity: 'error',
      from: { path: '^packages/web/src', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^packages/(grammar|ledger|mechanisms|server)/',
        pathNot: '^packages/ledger/src/for-pages\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pure-rooms-do-no-io',
      comment: 'reader, grammar, ledger and mechanisms run in a browser too',
      severity: 'error',
      from: { path: '^packages/(reader|grammar|ledger|mechanisms)/src', pathNot: '\\.test\\.ts$|/testing/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node'] },
  },
};
