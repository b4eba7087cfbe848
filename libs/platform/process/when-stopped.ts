/** Longest an orderly end may take before the process ends anyway. */
const GRACE_MS = 8_000;

/**
 * Ends a child of the start script in order, once, on Ctrl-C, on SIGTERM and when the start script is gone (its channel
 * closes, also after kill -9: an orphan would keep the port and block the next start).
 */
export function whenStopped(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (): void => {
    // Ctrl-C reaches the whole process group and the start script passes it on: the second one must not cut the first off.
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  if (process.connected) process.on('disconnect', end);
}
