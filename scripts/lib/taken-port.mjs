import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from './failure.mjs';

const TRY_AGAIN_MS = 200;
const TRIES = 10;

/** Asked before anything is installed or built: nobody should wait a minute to learn that the port is taken. */
export async function refuseTakenPort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure('PORT は 1〜65535 の数で指定してください。 / PORT must be a number from 1 to 65535.');
  }
  const code = await whyNotFree(port);
  if (code === null) return;
  const other = port < 65_535 ? port + 1 : port - 1;
  const [ja, en] =
    code === 'EACCES' ? ['を開く権限がありません', 'may not be opened'] : ['は使用中です', 'is in use'];
  throw new Failure(
    `ポート ${port} ${ja}。別の番号は PORT=${other} npm start のように指定します。 / Port ${port} ${en}; choose another: PORT=${other} npm start`,
  );
}

/** What was killed a moment ago may still be giving the port back. */
async function whyNotFree(port) {
  for (let left = TRIES; ; left -= 1) {
    // Everywhere, too: whoever listens on all addresses or on ::1 would answer in our place under http://localhost.
    const code = (await tryListen(port)) ?? (await tryListen(port, process.env.HOST || '127.0.0.1'));
    if (code !== 'EADDRINUSE' || left === 0) return code;
    await wait(TRY_AGAIN_MS);
  }
}

function tryListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host }, () => probe.close(() => resolve(null)));
  });
}
