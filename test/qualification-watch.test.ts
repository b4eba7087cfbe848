import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderWatch } from '../apps/cli/watch/folder-watch.js';
import { createQualificationWorld, type QualificationWorld } from './qualification/qualification-world.js';

let world: QualificationWorld;
let folder: string;
let watch: FolderWatch;
beforeAll(async () => {
  world = await createQualificationWorld();
  await world.add({}, { insurer: world.company });
}, 120_000);
afterAll(() => world?.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shikaku-watch-'));
  watch = watchOf(world.tokens[0]!);
});
afterEach(() => rmSync(folder, { recursive: true }));

const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'qualification/samples', `OQS${name}_202107120001.xml`), 'utf8');
const watchOf = (token: string, origin = world.address) => new FolderWatch({ folder, token, origin });
const ask = (name: string, text: string) => writeFileSync(join(folder, 'req', name), text);
const answers = () => readdirSync(join(folder, 'res')).sort();
const requests = () => readdirSync(join(folder, 'req'));
/** The first sees the files, the second finds them unchanged. */
const twice = async () => {
  await watch.round();
  return watch.round();
};

describe('a watched folder', () => {
  it('gets the answer of each request beside it, and the request is gone', async () => {
    ask('OQSsiquc01req_1.xml', sample('siquc01req'));
    ask('OQSmuquc01req_2.xml', sample('muquc01req'));
    expect(await twice()).toEqual({ answered: 2, refused: 0, left: 0 });
    expect(answers()).toEqual(['OQSmuquc01res_2.xml', 'OQSsiquc01res_1.xml']);
    expect(readFileSync(join(folder, 'res', 'OQSsiquc01res_1.xml'), 'utf8')).toContain(
      '<Name>診療　太郎</Name>',
    );
    expect(requests()).toEqual([]);
  });

  it('gets what the server refused as .err, with its error elements', async () => {
    ask('OQSsiquc01req_1.xml', '<XmlMsg>');
    expect(await twice()).toEqual({ answered: 0, refused: 1, left: 0 });
    expect(answers()).toEqual(['OQSsiquc01req_1.err']);
    expect(readFileSync(join(folder, 'res', 'OQSsiquc01req_1.err'), 'utf8')).toContain(
      '<ErrorCode>S0002</ErrorCode>',
    );
    expect(requests()).toEqual([]);
  });

  it('keeps a request that cannot be sent, until it can', async () => {
    ask('OQSsiquc01req_1.xml', sample('siquc01req'));
    watch = watchOf(world.tokens[0]!, 'http://127.0.0.1:1');
    expect(await twice()).toEqual({ answered: 0, refused: 0, left: 1 });
    watch = watchOf(`shk_${'x'.repeat(43)}`);
    await watch.round();
    expect((await watch.round()).answered).toBe(0);
    expect(existsSync(join(folder, 'req', 'OQSsiquc01req_1.xml'))).toBe(true);
    watch = watchOf(world.tokens[0]!);
    expect((await twice()).answered).toBe(1);
  });

  it('leaves alone what still grows, and what is no request', async () => {
    ask('notes.xml', 'x');
    ask('OQSsiquc01res_1.xml', 'x');
    ask('OQSsiquc01req_1.xml', sample('siquc01req').slice(0, 100));
    await watch.round();
    ask('OQSsiquc01req_1.xml', sample('siquc01req'));
    expect(await watch.round()).toEqual({ answered: 0, refused: 0, left: 0 });
    expect(await watch.round()).toEqual({ answered: 1, refused: 0, left: 0 });
    expect(requests().sort()).toEqual(['OQSsiquc01res_1.xml', 'notes.xml']);
  });
});
