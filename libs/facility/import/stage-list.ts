import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { CREATE_STAGED, STAGED_COLUMNS } from './import-sql.js';
import type { ImportSession } from './import-session.js';
import type { ListEntry } from './list-row.rules.js';

/** Enough for one write to the socket to be worth it, little enough to let the server work meanwhile. */
const FLUSH_CHARACTERS = 1 << 17;

/** Takes entries into the staging table by COPY, as they come; memory stays at one buffer. */
export class ListStage {
  private text = '';

  private constructor(private readonly stream: Writable) {}

  static async create(session: ImportSession): Promise<ListStage> {
    await session.query(CREATE_STAGED);
    return new ListStage(
      session.copy(copyFrom(`COPY import_staged (${STAGED_COLUMNS.join(', ')}) FROM STDIN`)),
    );
  }

  add(entry: ListEntry, row: number): void {
    this.text +=
      `${entry.code}\t${entry.type}\t${entry.typeInferred ? 't' : 'f'}\t${entry.prefecture}\t${field(entry.name)}\t` +
      `${field(entry.municipality)}\t${field(entry.postalCode)}\t${field(entry.address)}\t${field(entry.phone)}\t` +
      `${field(entry.email)}\t${row}\n`;
  }

  /** Waits where the server is behind. */
  async flush(all = false): Promise<void> {
    if (this.text.length < FLUSH_CHARACTERS && !all) return;
    const { text } = this;
    this.text = '';
    await new Promise<void>((resolve, reject) => {
      this.stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  }

  async end(): Promise<void> {
    await this.flush(true);
    this.stream.end();
    await finished(this.stream);
  }

  /** Ends the COPY as failed, so that the connection can be used again. */
  async abort(): Promise<void> {
    this.stream.destroy(new Error('the list cannot be read'));
    await finished(this.stream).catch(() => {});
  }
}

/** A value in COPY's text format; names and addresses come without tabs and line breaks. */
function field(value: string | null): string {
  if (value === null) return '\\N';
  return value.includes('\\') ? value.replaceAll('\\', '\\\\') : value;
}
