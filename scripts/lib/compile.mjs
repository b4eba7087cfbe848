import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDERS = ['apps/server', 'apps/worker', 'apps/cli', 'libs', 'migrations'];
const OUT = 'dist';

/** As in jest.config.mjs: what is tested is what runs. */
const OPTIONS = {
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'es6' },
  sourceMaps: true,
};

/** Every source file of server, worker and command line to JavaScript, file by file; types are `npm test`'s business. */
export async function compile() {
  const { transformFile } = await import('@swc/core');
  const sources = FOLDERS.flatMap(sourcesIn);
  removeLeftovers(new Set(sources.map(targetOf)));
  await Promise.all(
    sources.map(async (file) => {
      const target = targetOf(file);
      const { code, map } = await transformFile(file, {
        ...OPTIONS,
        filename: file,
        sourceFileName: sourceUrl(file),
      });
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, `${code}\n//# sourceMappingURL=${target.split('/').at(-1)}.map\n`);
      writeFileSync(`${target}.map`, map);
    }),
  );
}

/** What an earlier build made of files that are gone; a command or migration of last week must not live on. */
function removeLeftovers(wanted) {
  for (const file of FOLDERS.flatMap((folder) => filesIn(join(OUT, folder)))) {
    if (!wanted.has(file.replace(/\.map$/, ''))) rmSync(file, { recursive: true, force: true });
  }
}

function targetOf(file) {
  return `${OUT}/${file.replace(/\.ts$/, '.js')}`;
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name).replaceAll('\\', '/'));
}

function sourcesIn(folder) {
  return filesIn(folder).filter((file) => file.endsWith('.ts') && !/\.(spec|test|d)\.ts$/.test(file));
}

function sourceUrl(file) {
  return pathToFileURL(file).href;
}
