// `npm test`: everything that must hold, from a fresh clone. Ends with one line: `N passed, N failed`.
import { refuseOldNode } from './lib/node-version.mjs';

refuseOldNode();
const { Progress } = await import('./lib/progress.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBoardBuilt, ensureServerBuilt } = await import('./lib/build.mjs');
const { failWith } = await import('./lib/failure.mjs');
const { Checks } = await import('./lib/checks.mjs');
const { runJest } = await import('./lib/run-jest.mjs');

const progress = new Progress();
const checks = new Checks();
try {
  await ensureInstalled(progress);
  // The faults campaign starts the built product, and the browser opens the built board.
  await Promise.all([ensureServerBuilt(progress), ensureBoardBuilt(progress)]);
} catch (error) {
  failWith(error, progress);
}
progress.end();
const node = (name, ...args) => checks.command(name, args);
// each keeps one core busy: together they take half as long
await Promise.all([
  node('types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'),
  node('types of the board', 'node_modules/typescript/bin/tsc', '-p', 'apps/dashboard', '--noEmit'),
  node('lint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  node('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  node(
    'architecture',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'apps',
    'libs',
    'migrations',
    'test',
  ),
]);
checks.add(await runJest(process.argv.slice(2)));
checks.finish();
