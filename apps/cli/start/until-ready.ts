import { setTimeout as wait } from 'node:timers/promises';

interface Listening {
  readonly host: string;
  readonly port: number;
}

/** `true` once /health/ready answers 200; `false` when the server ended first. */
export async function untilReady({ host, port }: Listening, ended: Promise<unknown>): Promise<boolean> {
  const everywhere = host === '0.0.0.0' || host === '::';
  const address = `http://${everywhere ? '127.0.0.1' : host}:${port}/health/ready`;
  let over = false;
  void ended.then(() => (over = true));
  while (!over) {
    if (await isReady(address)) return true;
    await wait(50);
  }
  return false;
}

async function isReady(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(5_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
