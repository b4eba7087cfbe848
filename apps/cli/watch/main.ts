import { parseArgs } from 'node:util';
import { FolderWatch } from './folder-watch.js';

/** `npm run watch -- DIR --token shk_… [--server https://…]`: at the clinic; needs no database. */
const EVERY_MS = 500;
const USAGE =
  'npm run watch -- DIR --token shk_… [--server http://localhost:3000]   (or SHIKAKU_TOKEN=shk_…)';

const { values, positionals } = parseArgs({
  options: { token: { type: 'string' }, server: { type: 'string' } },
  allowPositionals: true,
});
const folder = positionals[0];
const token = values.token ?? process.env['SHIKAKU_TOKEN'];
const server = values.server ?? 'http://localhost:3000';
if (!folder || !token || !URL.canParse(server)) {
  console.error(USAGE);
  process.exit(1);
}

const watch = new FolderWatch({ folder, token, origin: server.replace(/\/+$/, '') });
let running = true;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (running = false));
console.log(`${folder}/req → ${folder}/res`);
let waiting = 0;
while (running) {
  const { answered, refused, left } = await watch.round();
  if (answered + refused > 0)
    console.log(`回答 ${answered} エラー ${refused} / answered ${answered}, refused ${refused}`);
  if (left !== waiting && left > 0)
    console.error(
      `${left} 件を送れません。接続とトークンを確認してください。 / ${left} cannot be sent: look at connection and token`,
    );
  waiting = left;
  await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
}
