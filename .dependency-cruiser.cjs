/** The architecture as rules (`npm run architecture`): what may import what. Each comment says what breaks without it. */
const LIBS = [
  'calendar',
  'platform',
  'access',
  'facility',
  'rollout',
  'qualification',
  'adoption',
  'forecast',
  'exchange',
  'support',
  'reminder',
  'demo',
];

/** A lib may import the libs before it in the order of LIBS, never those behind. */
const libOrder = LIBS.slice(0, -1).map((lib, index) => ({
  name: `${lib}-knows-no-later-lib`,
  comment: 'Two libs that know each other become one lib that nobody can read in parts.',
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: `^libs/(${LIBS.slice(index + 1).join('|')})/` },
}));

const FRAMEWORKS = '^(node:|fs|@nestjs|typeorm|pg|bullmq|ioredis|fastify|mercurius|graphql|react|exceljs)';

module.exports = {
  forbidden: [
    ...libOrder,
    {
      name: 'no-cycles',
      comment: 'Two entities or object types that import each other crash at load under ESM.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule that imports a framework or does I/O cannot be read, tested or folded on its own.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        path: `${FRAMEWORKS}|node_modules/(@nestjs|typeorm|pg|bullmq|fastify|graphql|mercurius)|\\.(entity|repository|service|read-model)\\.ts$`,
      },
    },
    {
      name: 'rules-do-no-io',
      comment: 'See rules-are-pure.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'resolvers-make-one-call',
      comment: 'A resolver with an entity or a repository in hand grows rules that no other transport has.',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: '\\.(entity|repository)\\.ts$|node_modules/(typeorm|@nestjs/typeorm|pg)/' },
    },
    {
      name: 'libs-meet-at-their-index',
      comment: 'What a lib does not export it may change freely.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/([^/]+)/.+', pathNot: ['^libs/$1/', '^libs/[^/]+/(index|bare)\\.ts$'] },
    },
    {
      name: 'apps-meet-libs-at-their-index',
      comment: 'What a lib does not export it may change freely.',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^libs/[^/]+/.+', pathNot: '^libs/[^/]+/(index|bare)\\.ts$' },
    },
    {
      name: 'libs-never-import-apps',
      comment: 'Apps are transports; a lib that knows one cannot serve another.',
      severity: 'error',
      from: { path: '^(libs|migrations)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'dashboard-knows-only-generated-types',
      comment: 'The browser must never pull in server code.',
      severity: 'error',
      from: { path: '^apps/dashboard/' },
      to: { path: '^(libs|migrations|apps/(server|worker|cli))/' },
    },
    {
      name: 'typeorm-only-in-libs-and-migrations',
      comment: 'A transport that queries by itself bypasses the viewer and the scope.',
      severity: 'error',
      from: { path: '^apps/', pathNot: '\\.(spec|test)\\.ts$' },
      to: { path: 'node_modules/(typeorm|@nestjs/typeorm)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'graphql-only-in-server',
      comment: 'The domain must be usable from the worker and the command line without a schema.',
      severity: 'error',
      from: { path: '^(libs|migrations|apps/(worker|cli))/' },
      to: { path: 'node_modules/(graphql|@nestjs/graphql|@nestjs/mercurius|mercurius)/' },
    },
    {
      name: 'processors-only-in-worker',
      comment: 'A server that consumes a queue answers slowly and cannot be scaled on its own.',
      severity: 'error',
      from: { path: '^(libs|migrations|apps/(server|cli|dashboard))/' },
      to: { path: '\\.processor\\.ts$' },
    },
    {
      name: 'processors-live-in-worker',
      comment: 'See processors-only-in-worker: one that stands elsewhere and is loaded there consumes there.',
      severity: 'error',
      from: { path: '\\.processor\\.ts$', pathNot: '^apps/worker/' },
      to: {},
    },
    {
      name: 'resolvers-and-controllers-live-in-apps',
      comment: 'The role of a file is in its name; a transport inside a lib would drag its framework along.',
      severity: 'error',
      from: { path: '\\.(resolver|controller|processor)\\.ts$', pathNot: '^apps/' },
      to: {},
    },
    {
      name: 'storage-lives-in-libs',
      comment: 'An entity or repository of an app bypasses the viewer and the scope that the libs apply.',
      severity: 'error',
      from: { path: '\\.(entity|repository|read-model)\\.ts$', pathNot: '^libs/' },
      to: {},
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere fails only when that file is loaded.',
      severity: 'error',
      from: { pathNot: '^apps/dashboard/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'product-imports-no-test-code',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/', pathNot: '\\.(spec|test)\\.ts$' },
      to: { path: '^test/|\\.(spec|test)\\.ts$|node_modules/(@jest|fast-check|playwright-core)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.cruise.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
