import { readFileSync } from 'node:fs';

interface Entry {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};

describe('the lock file', () => {
  it('names no registry, so that it holds wherever packages come from', () => {
    expect(Object.keys(packages).filter((path) => packages[path]!.resolved)).toEqual([]);
  });

  it('has every optional package of every platform: npm ci refuses a lock that lacks one (npm run lock)', () => {
    const optional = Object.values(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    const locked = new Set(
      Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
    );
    expect(optional.filter((name) => !locked.has(name))).toEqual([]);
  });
});
