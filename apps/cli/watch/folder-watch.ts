import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface WatchSettings {
  /** Holds `req`, into which the clinic's software writes, and `res`, in which it finds the answers. */
  readonly folder: string;
  /** `https://board.example` */
  readonly origin: string;
  readonly token: string;
}

export interface Round {
  readonly answered: number;
  readonly refused: number;
  /** Stay in `req` and are sent again: the server could not be reached. */
  readonly left: number;
}

const REQUEST = /^OQS(siquc01|muquc01|muquc02)req_[\w-]{1,80}\.xml$/;
/** What a message may be at most; a larger file is refused here instead of being sent. */
const LARGEST = 8 * 1024 * 1024;

/**
 * Sends what lies in `req`. A request is taken away once its answer lies in `res`: as `OQS…res_….xml`, or as
 * `OQS…req_….err` where the server refused it (the XML with the error elements, or one line). Nothing of a file is printed.
 */
export class FolderWatch {
  private readonly requests: string;
  private readonly answers: string;
  /** Size and time of the files seen last round: one that still grows is not sent. */
  private seen = new Map<string, string>();

  constructor(private readonly settings: WatchSettings) {
    this.requests = join(settings.folder, 'req');
    this.answers = join(settings.folder, 'res');
    for (const folder of [this.requests, this.answers]) mkdirSync(folder, { recursive: true });
  }

  async round(): Promise<Round> {
    const round = { answered: 0, refused: 0, left: 0 };
    for (const name of this.settled()) round[await this.send(name)] += 1;
    return round;
  }

  /** Files that are as they were last round. */
  private settled(): string[] {
    const now = new Map<string, string>();
    for (const name of readdirSync(this.requests).sort()) {
      const found = REQUEST.test(name) && statSync(join(this.requests, name), { throwIfNoEntry: false });
      if (found && found.isFile()) now.set(name, `${found.size} ${found.mtimeMs}`);
    }
    const settled = [...now.keys()].filter((name) => this.seen.get(name) === now.get(name));
    this.seen = now;
    return settled;
  }

  private async send(name: string): Promise<keyof Round> {
    const path = join(this.requests, name);
    if (statSync(path).size > LARGEST) return this.refuse(name, Buffer.from('TOO_LARGE\n'));
    const { origin, token } = this.settings;
    let status: number;
    let body: Buffer;
    try {
      const response = await fetch(`${origin}/qualification/files/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/xml', authorization: `Bearer ${token}` },
        body: new Uint8Array(readFileSync(path)),
        signal: AbortSignal.timeout(60_000),
      });
      status = response.status;
      body = Buffer.from(await response.arrayBuffer());
    } catch {
      return 'left';
    }
    // ours to mend or to wait for: a wrong token is not the request's fault
    if (status === 401 || status === 429 || status >= 500) return 'left';
    if (status !== 200) return this.refuse(name, body);
    this.put(name.replace('req_', 'res_'), body);
    rmSync(path);
    return 'answered';
  }

  private refuse(name: string, body: Buffer): 'refused' {
    this.put(name.replace(/\.xml$/, '.err'), body);
    rmSync(join(this.requests, name));
    return 'refused';
  }

  /** In one step: whoever waits for the file never finds half of it. */
  private put(name: string, body: Buffer): void {
    const beside = join(this.answers, `.${name}.part`);
    writeFileSync(beside, body, { mode: 0o600 });
    renameSync(beside, join(this.answers, name));
  }
}
