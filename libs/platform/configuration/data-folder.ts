import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of SHIKAKU_DATA can be neither made nor written; `cause` says why. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';

  constructor(cause: unknown) {
    super('the data folder cannot be written', { cause });
  }
}

const FULL = ['ENOSPC', 'EDQUOT'];

/**
 * Makes the folder and writes into it once, before anything else does. Folder by folder: Node's own recursive way never
 * returns where folders cannot be made, as under /proc.
 * @throws DataFolderError; a full disk as the system says it
 */
export function prepareDataFolder(path: string): void {
  const probe = join(path, `.probe-${process.pid}`);
  try {
    make(path);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw FULL.includes((error as NodeJS.ErrnoException).code ?? '') ? error : new DataFolderError(error);
  }
}

function make(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  make(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process made it meanwhile.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
