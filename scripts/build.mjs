// `npm run build`: server and board, where stale.
import { Progress } from './lib/progress.mjs';
import { ensureBoardBuilt, ensureServerBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { failWith } from './lib/failure.mjs';

const progress = new Progress();
try {
  await ensureInstalled(progress);
  await Promise.all([ensureServerBuilt(progress), ensureBoardBuilt(progress)]);
} catch (error) {
  failWith(error, progress);
}
