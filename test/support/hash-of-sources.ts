import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Short digest of every TypeScript file (specs left out) under the folders; a folder that is missing counts as empty. */
export function hashOfSources(folders: readonly string[]): string {
  const digest = createHash('sha256');
  for (const folder of folders.filter((path) => existsSync(path))) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .toSorted()) {
      digest.update(`${folder}/${file}\0`).update(readFileSync(join(folder, file)));
    }
  }
  return digest.digest('hex').slice(0, 10);
}
