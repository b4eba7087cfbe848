// `npm run import|verify|bench|demo|mail`: installs and builds what is missing, then runs the command.
import { refuseOldNode } from './lib/node-version.mjs';

refuseOldNode();
const { Progress } = await import('./lib/progress.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBoardBuilt, ensureServerBuilt } = await import('./lib/build.mjs');
const { failWith } = await import('./lib/failure.mjs');

const progress = new Progress();
try {
  await ensureInstalled(progress);
  await ensureServerBuilt(progress);
  // The bench measures the server as it is served, board included.
  if (process.argv[2] === 'bench') await ensureBoardBuilt(progress);
  progress.end();
} catch (error) {
  failWith(error, progress);
}
await import('../dist/apps/cli/main.js');
