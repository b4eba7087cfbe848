import base from './jest.config.mjs';

/** Long fault campaigns (`npm run chaos`), up to hours on a busy machine; a sample of each is in `npm test`. */
export default { ...base, testMatch: ['**/*.chaos.ts'], testTimeout: 3 * 60 * 60_000, maxWorkers: 1 };
