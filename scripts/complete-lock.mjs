// `npm run lock`: run after changing dependencies. A registry that lacks the packages for other operating systems leaves
// them out of the lock file, and `npm ci` then refuses it, there and everywhere. This writes their entries from what
// their parents name, and takes out what only holds for one registry.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony'];
const PROCESSORS = {
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  arm: 'arm',
};

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const paths = new Set(Object.keys(lock.packages));
for (const entry of Object.values(lock.packages)) delete entry.resolved;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!isLocked(path, name)) lock.packages[`node_modules/${name}`] = entryFor(name, range, entry);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);

/** As Node looks: in the package's own node_modules, then in those of the folders above it. */
function isLocked(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (paths.has(at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`)) return true;
    if (at === '') return false;
  }
}

function entryFor(name, range, parent) {
  const version = range.replace(/^[\^~=v]*/, '');
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name}: cannot tell a version from ${range}`);
  const words = name.split(/[/-]/);
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.includes('wasm32') ? 'wasm32' : words.map((word) => PROCESSORS[word]).find(Boolean);
  if (!cpu) throw new Error(`${name}: cannot tell its processor`);
  const libc =
    words.includes('musl') || words.includes('musleabihf')
      ? 'musl'
      : words.some((word) => word.startsWith('gnu'))
        ? 'glibc'
        : null;
  return {
    version,
    cpu: [cpu],
    ...(parent.dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    license: parent.license,
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}
