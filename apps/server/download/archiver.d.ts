/** As much of archiver 5 as is used; the package brings no types. */
declare module 'archiver' {
  import type { Readable } from 'node:stream';

  interface Archiver extends Readable {
    append(source: Readable | Buffer | string, entry: { name: string }): this;
    finalize(): Promise<void>;
  }
  export default function archiver(format: 'zip', options?: { zlib?: { level?: number } }): Archiver;
}
