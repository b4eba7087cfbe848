import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a file's reading may leave behind before it is swept up; a collection takes some tens of milliseconds. */
const PILE_BYTES = 48 << 20;

let collect: (() => void) | undefined;
let swept = 0;

/**
 * Sweeps up where the process has grown by a pile since it was last swept. V8 lets the heap of a machine with much
 * memory grow to several times what is used before it looks, and buffers outside of the heap further still: large files
 * one after the other would take 400 MB where 200 are enough.
 */
export function collectGarbage(): void {
  const { rss } = process.memoryUsage();
  swept ||= rss;
  if (rss < swept + PILE_BYTES) return;
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  swept = Math.min(swept, process.memoryUsage().rss);
}
