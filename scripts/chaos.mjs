// `npm run chaos`: long fault campaigns, on what `npm start` runs. CHAOS_SEED repeats one, CHAOS_ROUNDS makes it longer.
import { refuseOldNode } from './lib/node-version.mjs';

refuseOldNode();
const { Progress } = await import('./lib/progress.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBoardBuilt, ensureServerBuilt } = await import('./lib/build.mjs');
const { failWith } = await import('./lib/failure.mjs');
const { Checks } = await import('./lib/checks.mjs');
const { runJest } = await import('./lib/run-jest.mjs');

const progress = new Progress();
try {
  await ensureInstalled(progress);
  await Promise.all([ensureServerBuilt(progress), ensureBoardBuilt(progress)]);
} catch (error) {
  failWith(error, progress);
}
progress.end();
const checks = new Checks();
checks.add(await runJest(['--config', 'jest.chaos.config.mjs', ...process.argv.slice(2)]));
checks.finish();
