import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { copyLine, ENTRY_COLUMNS } from './copy-line.js';
import { CREATE_STAGED } from './import-sql.js';
import type { ImportSession } from './import-session.js';
import type { ListEntry } from './list-row.rules.js';

/** Enough for one write to the socket to be worth it, little enough to let the server work meanwhile. */
const FLUSH_CHARACTERS = 1 << 17;

/** Takes entries into the staging table by COPY, as they come; memory stays at one buffer. */
export class ListStage {
  private text = '';
  private sent: Promise<void> = Promise.resolve();

  private constructor(private readonly stream: Writable) {}

  static async create(session: ImportSession): Promise<ListStage> {
    await session.query(CREATE_STAGED);
    return new ListStage(
      session.copy(copyFrom(`COPY import_staged (${ENTRY_COLUMNS.join(', ')}, row_number) FROM STDIN`)),
    );
  }

  add(entry: ListEntry, row: number): void {
    this.text += `${copyLine(entry)}\t${row}\n`;
  }

  /** Sends what has gathered; waits only for the one before, so that reading goes on while the server takes this one. */
  async flush(all = false): Promise<void> {
    if (this.text.length < FLUSH_CHARACTERS && !all) return;
    await this.sent;
    const { text } = this;
    this.text = '';
    this.sent = new Promise((resolve, reject) => {
      this.stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
    // Awaited with the next one; until then a failure must not count as unhandled.
    this.sent.catch(() => {});
  }

  async end(): Promise<void> {
    await this.flush(true);
    await this.sent;
    this.stream.end();
    await finished(this.stream);
  }

  /** Ends the COPY as failed, so that the connection can be used again. */
  async abort(): Promise<void> {
    this.stream.destroy(new Error('the list cannot be read'));
    await finished(this.stream).catch(() => {});
  }
}
