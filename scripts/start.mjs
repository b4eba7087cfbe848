// `npm start`: needs nothing but Node. Installs what is missing, builds what is stale, then hands over to the built launcher.
import { refuseOldNode } from './lib/node-version.mjs';

refuseOldNode();
const { Progress } = await import('./lib/progress.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBoardBuilt, ensureServerBuilt } = await import('./lib/build.mjs');
const { refuseTakenPort } = await import('./lib/taken-port.mjs');
const { failWith } = await import('./lib/failure.mjs');

const role = roleIn(process.argv);
const progress = new Progress();
try {
  if (role === 'all' || role === 'server') await refuseTakenPort(process.env.PORT || '3000');
  await ensureInstalled(progress);
  // The board is needed last: it is built while the database is made and the demo is loaded.
  const board = role === 'all' || role === 'server' ? ensureBoardBuilt(progress) : Promise.resolve();
  board.catch(() => {});
  await ensureServerBuilt(progress);
  const { launch } = await import('../dist/apps/cli/start/launch.js');
  await launch({ role, progress, board });
} catch (error) {
  failWith(error, progress);
}

function roleIn(args) {
  const at = args.indexOf('--role');
  const given = at < 0 ? 'all' : args[at + 1];
  if (['all', 'server', 'worker', 'migrate'].includes(given)) return given;
  console.error('使い方 / usage: node scripts/start.mjs [--role server|worker|migrate]');
  process.exit(1);
}
