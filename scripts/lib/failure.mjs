import { statfsSync } from 'node:fs';

/** A failure that has its line already: printed as it is, without a stack trace. */
export class Failure extends Error {}

const FULL_BELOW_BYTES = 32 * 1024 * 1024;

/** Prints one line and ends with exit code 1. */
export function failWith(error, progress) {
  progress?.end();
  console.error(lineFor(error));
  if (process.env.DEBUG) console.error(error);
  process.exit(1);
}

function lineFor(error) {
  if (error instanceof Failure) return error.message;
  if (isDiskFull(error)) return DISK_FULL;
  return `起動できませんでした: ${error?.message ?? error}（詳細は DEBUG=1）。 / Could not start: ${error?.message ?? error} (details with DEBUG=1).`;
}

export const DISK_FULL =
  'ディスクの空きがありません。空きを作ってからもう一度実行してください（途中の状態は自動で片付きます）。 / The disk is full. Make room and run it again; what was begun is cleared up by itself.';

export function isDiskFull(error) {
  if (
    error?.code === 'ENOSPC' ||
    error?.code === 'EDQUOT' ||
    /ENOSPC|No space left/i.test(String(error?.message))
  )
    return true;
  return roomIn(process.cwd()) < FULL_BELOW_BYTES;
}

function roomIn(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
