/** Tests run from the sources: `#lib` leads to the library's index.ts, `./x.js` to `./x.ts`. Run through `npm run jest`. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/migrations', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // js before ts: a package that ships its sources beside its build must load its build.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'json', 'ts', 'tsx', 'node'],
  moduleNameMapper: {
    '^#(calendar|platform|access|facility|rollout|qualification|adoption|forecast|exchange|support|reminder|demo)$':
      '<rootDir>/libs/$1/index.ts',
    '^#(platform|rollout|adoption|demo|reminder)/bare$': '<rootDir>/libs/$1/bare.ts',
    '^#migrations$': '<rootDir>/migrations/index.ts',
    '^#server$': '<rootDir>/apps/server/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      '<rootDir>/test/support/swc-with-globals.mjs',
      {
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  // Ends what hangs; a slow or busy machine must not fail for it.
  testTimeout: 180_000,
  // One more than cores: browsers, servers and killed workers are waited for.
  maxWorkers: 3,
  // What a suite loads stays in memory, and each suite after it sweeps through all of that: a fresh worker is cheaper.
  workerIdleMemoryLimit: '250MB',
};
