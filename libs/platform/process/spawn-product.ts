import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

/**
 * V8 lets the heap of a machine with much memory grow to several times what is in use before it looks for garbage, and
 * keeps 32 MB for what is young: files read one after the other would take 330 MB where 250 are enough.
 */
const FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=30'];

/** Buffers of this size go back to the system when they are freed; glibc would keep ever larger ones between others. */
const MAPPED_BYTES = '65536';

/** Starts server or worker with the memory settings that the product runs, is measured and is tested with. */
export function spawnProduct(entry: string, options: SpawnOptions): ChildProcess {
  return spawn(process.execPath, [...FLAGS, entry], {
    ...options,
    env: { MALLOC_MMAP_THRESHOLD_: MAPPED_BYTES, ...options.env },
  });
}
