// `npm run watch -- DIR --token …`: builds what is missing, then carries interface files between a folder and the server.
import { refuseOldNode } from './lib/node-version.mjs';

refuseOldNode();
const { Progress } = await import('./lib/progress.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureServerBuilt } = await import('./lib/build.mjs');
const { failWith } = await import('./lib/failure.mjs');

const progress = new Progress();
try {
  await ensureInstalled(progress);
  await ensureServerBuilt(progress);
  progress.end();
} catch (error) {
  failWith(error, progress);
}
await import('../dist/apps/cli/watch/main.js');
