import type { ExchangeWorld } from './exchange-world.js';
import type { HostileFile } from './hostile-files.js';
import type { ServerProcess } from '../support/server-process.js';

export interface Campaign {
  /** Answers by HTTP status and state. */
  readonly answers: Readonly<Record<string, number>>;
  /** Files answered otherwise than with a message or a preview. */
  readonly broken: readonly string[];
  /** Milliseconds by kind, in all. */
  readonly times: Readonly<Record<string, number>>;
}

/** Sends file after file to a server, some at once, and keeps what it answers. */
export async function sendAll(
  server: ServerProcess,
  cookie: string,
  files: Iterable<HostileFile>,
  onProgress: (sent: number, broken: number) => void = () => {},
): Promise<Campaign> {
  const answers: Record<string, number> = {};
  const broken: string[] = [];
  const times: Record<string, number> = {};
  let sent = 0;
  const queue = files[Symbol.iterator]();
  const sender = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { kind, name, bytes } = next.value;
      const startedAt = Date.now();
      const answer = await answerOf(server, cookie, name, bytes);
      answers[answer] = (answers[answer] ?? 0) + 1;
      if (!GOOD.test(answer)) broken.push(`${kind}: ${answer}`);
      times[kind] = (times[kind] ?? 0) + Date.now() - startedAt;
      onProgress((sent += 1), broken.length);
    }
  };
  await Promise.all([sender(), sender(), sender(), sender()]);
  return { answers, broken, times };
}

/** A preview, a refusal with its reason, left to a worker, or a sentence. */
const GOOD = /^(200 (PREVIEWED|REFUSED|RECEIVED)|4(00|13) (EMPTY|TOO_LARGE))$/;

async function answerOf(server: ServerProcess, cookie: string, name: string, bytes: Buffer): Promise<string> {
  try {
    const response = await fetch(`${server.address}/exchange/uploads?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', cookie },
      body: new Uint8Array(bytes),
    });
    const body = (await response.json()) as { upload?: { state: string }; error?: { code: string } };
    return `${response.status} ${body.upload?.state ?? body.error?.code}`;
  } catch (error) {
    return `no answer: ${String(error)}`;
  }
}

/** Uploads that say neither what they would do nor why they were refused, and what has become of the log. */
export async function leftovers({
  database,
}: ExchangeWorld): Promise<{ unexplained: number; written: number }> {
  const [row] = await database.dataSource.query(
    `SELECT (SELECT count(*) FROM upload WHERE state NOT IN ('PREVIEWED', 'REFUSED', 'RECEIVED')
       OR (state = 'REFUSED') <> (refusal IS NOT NULL)) AS unexplained,
       (SELECT count(*) FROM milestone_event WHERE batch_id IS NOT NULL) AS written`,
  );
  return row as { unexplained: number; written: number };
}
