import type { INestApplicationContext } from '@nestjs/common';
import type pg from 'pg';
import type { Viewer } from '#access';
import { isoFromDay } from '#calendar';
import { FACILITY_TYPES } from '#facility';
import { Clock } from '#platform';
import { MILESTONES, RolloutService, type Milestone, type RecordMilestone } from '#rollout';
import type { BenchClient } from './bench-client.js';
import { createDenormalisedTable } from './denormalised-table.js';
import { facilitiesWithoutAccount } from './measure-freshness.js';
import { throughput } from './load.js';
import { alternate } from './pairs.js';
import { asGraphql, questionsOf } from './questions.js';
import { print, round } from './report.js';
import { askSql } from './sql-questions.js';

/** The first account of the demo is the ministry's administrator. */
const ministry: Viewer = { role: 'ADMINISTRATOR', accountId: 1 };
const CELLS = `query ($measure: Measure!, $asOf: Date!) {
  adoption(groupBy: TYPE_AND_PREFECTURE, measure: $measure, asOf: $asOf) { cells { type prefecture numerator denominator } }
}`;

/** Reading while 1,000 milestones a second are written, against quiet; writer and reader are different processes. */
export async function measureReadingUnderWrites(
  laboratory: INestApplicationContext,
  reader: BenchClient,
): Promise<void> {
  const rollout = laboratory.get(RolloutService);
  const day = laboratory.get(Clock).today();
  const codes = await facilitiesWithoutAccount(reader, 40_000);
  const requests = questionsOf('TYPE').map(asGraphql);
  let written = 0;
  let seconds = 0;
  const whileWriting = async () => {
    const begin = performance.now();
    let reading = true;
    const writing = (async () => {
      for (let batch = 0; reading; batch += 1) {
        const rows = codes
          .splice(0, 100)
          .map((code): RecordMilestone => ({ facilityCode: code, milestone: 'ACCOUNT_CREATED', day }));
        await rollout.recordMany(ministry, rows);
        written += rows.length;
        const due = begin + (batch + 1) * 100;
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      }
    })();
    const figure = await throughput(reader.server.origin, requests);
    reading = false;
    await writing;
    seconds += (performance.now() - begin) / 1000;
    return figure;
  };
  const quiet = { name: 'quiet', run: () => throughput(reader.server.origin, requests) };
  const { ours, limit, ratio } = await alternate({ name: 'writing', run: whileWriting }, quiet);
  const detail = `${round(ours)}/s : ${round(limit)}/s at ${round(written / seconds)} milestones/s`;
  print({
    what: 'reading while milestones are written : quiet',
    figure: ratio,
    unit: '×',
    must: 'AT_LEAST',
    floor: 0.75,
    detail,
  });
}

/** 16 writers record, end and retract on 40 facilities at once; then every cell of the board is compared with SQL. */
export async function measureHotRows(
  laboratory: INestApplicationContext,
  reader: BenchClient,
  client: pg.Client,
): Promise<void> {
  const rollout = laboratory.get(RolloutService);
  const today = laboratory.get(Clock).today();
  const codes = await facilitiesWithoutAccount(reader, 40);
  let accepted = 0;
  const writer = async () => {
    for (let step = 0; step < 60; step += 1) {
      const facilityCode = codes[Math.floor(Math.random() * codes.length)]!;
      const milestone: Milestone = Math.random() < 0.5 ? 'ACCOUNT_CREATED' : 'VENDOR_CONTACTED';
      const result =
        Math.random() < 0.6
          ? await rollout.record(ministry, {
              facilityCode,
              milestone,
              day: today - Math.floor(Math.random() * 20),
              value: milestone === 'VENDOR_CONTACTED' ? 1 : null,
            })
          : await rollout.end(ministry, { facilityCode, milestone, day: today });
      if (result.outcome === 'RECORDED') accepted += 1;
      if (step % 10 === 0) await cellsOf(reader, milestone, isoFromDay(today));
    }
  };
  await Promise.all(Array.from({ length: 16 }, writer));
  await createDenormalisedTable(client);
  let wrong = 0;
  for (const measure of MILESTONES) {
    const ours = await cellsOf(reader, measure, isoFromDay(today));
    const sql = await askSql(client, { kind: 'TYPE_AND_PREFECTURE', measure, day: today, from: today });
    for (const [key, figures] of ours) if (String(sql.get(key) ?? [0, 0]) !== String(figures)) wrong += 1;
  }
  const detail = `${MILESTONES.length * FACILITY_TYPES.length * 47} cells after ${accepted} accepted writes`;
  print({
    what: '16 writers on 40 facilities: wrong cells',
    figure: wrong,
    unit: '',
    must: 'AT_MOST',
    floor: 0,
    detail,
  });
}

async function cellsOf(
  reader: BenchClient,
  measure: Milestone,
  asOf: string,
): Promise<Map<string, [number, number]>> {
  const { adoption } = await reader.ask<{
    adoption: { cells: { type: string; prefecture: string; numerator: number; denominator: number }[] };
  }>(CELLS, { measure, asOf });
  return new Map(
    adoption.cells.map((cell) => [`${cell.type}|${cell.prefecture}|`, [cell.numerator, cell.denominator]]),
  );
}
