import { CubeCheckService } from '#adoption';
import { Clock } from '#platform';
import { StateCheckService } from '#rollout';
import type { ServerProcess } from '../support/server-process.js';
import { ApiClient } from '../api/api-client.js';
import type { ExchangeWorld } from './exchange-world.js';
import { Files } from './exchange-world.js';

/** What came of it: rows written by all, and what verify finds. */
export interface AtOnce {
  readonly written: number;
  readonly failed: readonly unknown[];
  readonly differingFacilities: readonly number[];
  readonly differingCells: readonly unknown[] | null;
}

/**
 * Every vendor hands in its queue and confirms it at the same moment, while the ministry writes into the same facilities;
 * then `npm run verify`'s own checks look at log, state rows and cube.
 */
export async function allAtOnce(
  world: ExchangeWorld,
  servers: readonly ServerProcess[] = [],
): Promise<AtOnce> {
  const failed: unknown[] = [];
  const header = '医療機関・薬局コード,発注日,手配日,訪問予定日,滞留理由';
  const each = world.clients.map(async (client, index) => {
    const address = servers.length > 0 ? servers[index % servers.length]!.address : world.address;
    const moved = new ApiClient(address);
    moved.cookie = client.cookie;
    const files = new Files(moved, address);
    const lines = world.codes[index]!.map(
      (code, row) =>
        `${code},2021-06-${String(1 + (row % 28)).padStart(2, '0')},2021-06-30,2021-08-02,${row % 3 ? '回線' : ''}`,
    );
    const { upload, error } = await files.send(`${[header, ...lines].join('\r\n')}\r\n`);
    if (!upload) return failed.push(error);
    const confirmed = await files.confirm(upload.id, false);
    if (confirmed.state !== 'CONFIRMED') return failed.push(confirmed);
    // every tenth thinks better of it
    if (index % 10 === 3) await files.act('undoUpload', `{ id: ${upload.id} }`);
  });
  const ministry = world.codes.map(async ([code], index) => {
    if (index % 4 > 0) return;
    await world.ministry.data(
      `mutation { recordMilestone(input: { facilityCode: "${code}", milestone: USE_APPLIED, day: "2021-06-03" }) { __typename } }`,
    );
  });
  await Promise.all([...each, ...ministry]);
  const { dataSource } = world.database;
  const [{ written }] = await dataSource.query('SELECT count(*) AS written FROM upload_row WHERE written');
  const clock = new Clock();
  const [anchor] = await dataSource.query('SELECT clock_at, clock_anchor FROM instance');
  clock.setAnchor(anchor.clock_at, anchor.clock_anchor);
  return {
    written,
    failed,
    differingFacilities: await new StateCheckService(dataSource).differingFacilities(),
    differingCells: await new CubeCheckService(dataSource, clock).differingCells(),
  };
}
