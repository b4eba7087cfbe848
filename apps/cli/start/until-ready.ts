import { setTimeout as wait } from 'node:timers/promises';

/** `true` once /health/ready answers 200; `false` when the server ended first. */
export async function untilReady(port: number, ended: Promise<unknown>): Promise<boolean> {
  let over = false;
  void ended.then(() => (over = true));
  while (!over) {
    if (await isReady(port)) return true;
    await wait(25);
  }
  return false;
}

async function isReady(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, {
      signal: AbortSignal.timeout(5_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
