import base from './jest.config.mjs';

/** Long fault campaigns (`npm run chaos`); a sample of each is in `npm test`. */
export default { ...base, testMatch: ['**/*.chaos.ts'], testTimeout: 30 * 60_000, maxWorkers: 1 };
