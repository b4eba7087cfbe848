import { CubeCheckService, type PlaneDifference } from '#adoption';
import { isoFromDay } from '#calendar';
import { Clock, createDataSource } from '#platform';
import { StateCheckService } from '#rollout';
import type { Progress } from '../start/progress.js';

export const name = 'verify';
export const description =
  '記録から施設の現況と集計を計算し直して比べる / recomputes state rows and cube from the log and compares';

const PROGRESS = new URL('../../../../scripts/lib/progress.mjs', import.meta.url).href;
/** More of them say nothing new. */
const SHOWN = 20;

/** 0: log, state rows and cube agree. 1: they do not; what differs is printed. */
export async function run(): Promise<number> {
  const dataSource = await createDataSource(process.env['DATABASE_URL']!, { poolSize: 2, unlimited: true });
  const clock = new Clock();
  const progress = await newProgress();
  try {
    const [{ facilities, events }] = await dataSource.query<[{ facilities: number; events: number }]>(
      'SELECT (SELECT count(*) FROM facility) AS facilities, (SELECT count(*) FROM milestone_event) AS events',
    );
    const stateStep = progress.step('施設の現況 / state rows');
    const check = new StateCheckService(dataSource);
    const rows = await check.differingFacilities((done) => stateStep.update(done, facilities));
    const strays = await check.strayEvents();
    stateStep.done();
    const cubeStep = progress.step('集計 / cube');
    const cells = await new CubeCheckService(dataSource, clock).differingCells((done) =>
      cubeStep.update(done, events),
    );
    cubeStep.done();
    progress.end();
    report(
      `${facilities} 施設の現況 / state rows`,
      rows.map((id) => `facility ${id}`),
    );
    report(
      `${events} 件の記録の帰属 / belonging of events`,
      strays.map((id) => `event ${id}`),
    );
    report(`${events} 件の記録からの集計 / cube`, (cells ?? []).map(lineOf));
    return rows.length + strays.length === 0 && cells?.length === 0 ? 0 : 1;
  } finally {
    progress.end();
    await dataSource.destroy();
  }
}

function lineOf({ measure, type, prefecture, day, inCube, inLog }: PlaneDifference): string {
  return `${isoFromDay(day)} ${prefecture} ${type} ${measure}: cube ${inCube}, log ${inLog}`;
}

function report(what: string, differences: readonly string[]): void {
  if (differences.length === 0) {
    console.log(`✓ ${what}: 一致 / agree`);
    return;
  }
  console.error(`✗ ${what}: ${differences.length} 件不一致 / differ`);
  for (const line of differences.slice(0, SHOWN)) console.error(`    ${line}`);
  if (differences.length > SHOWN) console.error(`    …`);
}

async function newProgress(): Promise<Progress> {
  const { Progress: Display } = (await import(PROGRESS)) as { Progress: new () => Progress };
  return new Display();
}
