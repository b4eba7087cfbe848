import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Initial JavaScript of the built board: what index.html loads before anything is opened. Limit of issue 2. */
const LIMIT_KB = 200;
const root = process.argv[2] ?? fileURLToPath(new URL('../../dist/dashboard', import.meta.url));

const html = readFileSync(`${root}/index.html`, 'utf8');
const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((match) => match[1]);
if (files.length === 0)
  throw new Error('index.html loads no script: the build is not what this script knows');
let total = 0;
for (const file of files) {
  const size = gzipSync(readFileSync(root + file)).length / 1000;
  total += size;
  console.log(`${size.toFixed(1).padStart(7)} KB  ${file}`);
}
console.log(`${total.toFixed(1).padStart(7)} KB  initial JavaScript, gzip (limit ${LIMIT_KB} KB)`);
if (total > LIMIT_KB) process.exitCode = 1;
