/**
 * The arrows of the house: who may import whom. Everything else between these folders is refused; specs and test/ may
 * import anything. `npm run arrows` checks it.
 */
const mayImport = {
  'apps/api': ['domain', 'database', 'queue', 'documents', 'channels', 'features', 'config'],
  'apps/worker': ['domain', 'database', 'queue', 'documents', 'channels', 'features', 'config'],
  'apps/cli': [
    'domain',
    'database',
    'queue',
    'documents',
    'channels',
    'features',
    'config',
    'embedded',
    'migrations',
    'seeds',
  ],
  'apps/web': [],
  'libs/features': ['domain', 'database', 'queue', 'documents', 'channels'],
  'libs/database': ['domain'],
  'libs/queue': ['domain'],
  'libs/documents': ['domain'],
  'libs/channels': ['domain'],
  'libs/domain': [],
  'libs/config': [],
  'libs/embedded': [],
  migrations: ['domain', 'database', 'config'],
  seeds: ['domain', 'database', 'config'],
};

const folders = Object.keys(mayImport);
const folderOf = (name) => folders.find((folder) => folder === name || folder === `libs/${name}`);
const within = (folder) => `^${folder}/`;
const spec = '\\.spec\\.tsx?$';

const arrows = folders.map((folder) => {
  const open = [folder, ...mayImport[folder].map(folderOf)];
  return {
    name: `${folder.replace('/', '-')}-arrows`,
    comment: `${folder} may import ${mayImport[folder].join(', ') || 'nothing of ours'}`,
    severity: 'error',
    from: { path: within(folder), pathNot: spec },
    to: { path: folders.filter((each) => !open.includes(each)).map(within) },
  };
});

module.exports = {
  forbidden: [
    ...arrows,
    { name: 'no-cycles', severity: 'error', from: { pathNot: spec }, to: { circular: true } },
    {
      name: 'no-doors-between-features',
      comment: 'What one feature wants of another is a rule (domain), a question (database) or a consequence (queue).',
      severity: 'error',
      from: { path: '^libs/features/([^/]+)/', pathNot: spec },
      to: { path: '^libs/features/[^/]+/', pathNot: '^libs/features/$1/' },
    },
    {
      name: 'no-doors-between-rooms-of-domain',
      comment: 'Every room may use calendar and errors.ts.',
      severity: 'error',
      from: { path: '^libs/domain/([^/]+)/', pathNot: ['^libs/domain/(reporting|matching)/', spec] },
      to: { path: '^libs/domain/', pathNot: ['^libs/domain/($1|calendar)/', '^libs/domain/errors\\.ts$'] },
    },
    {
      name: 'reporting-and-matching-read-progress',
      comment: 'reporting and matching may use progress as well.',
      severity: 'error',
      from: { path: '^libs/domain/(reporting|matching)/', pathNot: spec },
      to: {
        path: '^libs/domain/',
        pathNot: ['^libs/domain/($1|progress|calendar)/', '^libs/domain/errors\\.ts$'],
      },
    },
    {
      name: 'pure-domain',
      comment: 'No framework, database, network or files; luxon knows the zones for calendar.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: ['^libs/domain/calendar/', spec] },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'pure-calendar',
      severity: 'error',
      from: { path: '^libs/domain/calendar/', pathNot: spec },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        pathNot: '^node_modules/(@types/)?luxon/',
      },
    },
    {
      name: 'no-stores-at-the-doors',
      comment: 'Controllers, processors and commands call actions and queries; only actions write.',
      severity: 'error',
      from: { path: '^apps/', pathNot: spec },
      to: { path: '^libs/database/.*\\.store\\.ts$' },
    },
    {
      name: 'only-what-is-there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-unlisted-packages',
      comment: 'What runs in production is a dependency, not a devDependency or a guest of another package.',
      severity: 'error',
      from: { path: '^(apps/(api|worker|cli)|libs|migrations|seeds)/', pathNot: spec },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: '/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
