import { livingPostmaster } from './postmaster.js';

const LOOK_EVERY_MS = 1_000;
/** After a restart that failed (a full disk): each attempt writes to the server's log. */
const PAUSE_MS = 10_000;

/**
 * Calls `restart` whenever the server of the cluster is gone: killed, out of memory, crashed. Does not keep the process
 * alive. Returns what ends the watch, after a restart under way.
 */
export function keepRunning(cluster: string, restart: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let notBefore = 0;
  const timer = setInterval(() => {
    if (running || Date.now() < notBefore || livingPostmaster(cluster)) return;
    running = restart()
      .catch(() => void (notBefore = Date.now() + PAUSE_MS))
      .finally(() => (running = null));
  }, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
