import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { dayFromIso } from '#calendar';
import { PlatformModule, readConfiguration } from '#platform';
import {
  CoverageRepository,
  FIND_COVERAGES,
  inventedCard,
  poolRows,
  QualificationKeys,
  QualificationModule,
  readCard,
  unlimitedQualificationPool,
  type CardQuestion,
} from '#qualification';
import { withClient } from './bench-database.js';
import type { CheckClient } from './check-clients.js';
import { startServer } from './measured-process.js';
import { alternate, median } from './pairs.js';
import { print, round } from './report.js';

const CARDS = 5_000;
const STORED = `SELECT FROM qualification.reception WHERE id = $1 AND state = 'DONE'`;
const TODAY = dayFromIso('2021-07-12');

/** 5,000 cards at once: over HTTP until the results are stored, and the look-up alone beside its join in bare SQL. */
export async function measureBatch(demo: string, client: CheckClient): Promise<void> {
  await measureWhole(demo, client);
  await measureLookUp(demo);
}

async function measureWhole(demo: string, { code, token }: CheckClient): Promise<void> {
  const server = await startServer(demo);
  const post = async (header: string, body: string): Promise<string> => {
    const response = await fetch(`${server.origin}/qualification/files/OQSmuquc01req_bench.xml`, {
      method: 'POST',
      headers: { 'content-type': 'application/xml', authorization: `Bearer ${token}` },
      body: `<XmlMsg><MessageHeader><MedicalInstitutionCode>${code}</MedicalInstitutionCode>${header}</MessageHeader><MessageBody>${body}</MessageBody></XmlMsg>`,
    });
    if (response.status !== 200) throw new Error('the measured server answered with errors');
    return response.text();
  };
  try {
    const took: number[] = [];
    await withClient(demo, async (database) => {
      for (let run = 0; run < 6; run += 1) {
        const body = Array.from({ length: CARDS }, (_, n) => searchInfo(n * 397 + run)).join('');
        const identifier = `<ArbitraryFileIdentifier>${randomUUID()}</ArbitraryFileIdentifier>`;
        const began = performance.now();
        const reception = await post(identifier, body);
        const id = Number(/<ReceptionNumber>\d{8}(\d{8})</.exec(reception)![1]);
        // not by asking for the result: the server that works on it would have to open the list for every question
        while ((await database.query(STORED, [id])).rowCount === 0) await pause(5);
        took.push(performance.now() - began);
      }
    });
    print({
      what: 'batch of 5,000 by file, until its results are stored',
      figure: median(took.slice(1)) / 1000,
      unit: 's',
      must: 'AT_MOST',
      floor: 1,
      detail: `slowest of five ${round(Math.max(...took.slice(1)) / 1000)} s`,
    });
  } finally {
    await server.stop();
  }
}

async function measureLookUp(demo: string): Promise<void> {
  class Laboratory {}
  const configuration = readConfiguration({ ...process.env, DATABASE_URL: demo });
  Module({ imports: [PlatformModule.forRoot(configuration), QualificationModule] })(Laboratory);
  const app = await NestFactory.createApplicationContext(Laboratory, { logger: false });
  const pool = unlimitedQualificationPool(demo);
  try {
    const coverages = app.get(CoverageRepository);
    await app.get(QualificationKeys).ready();
    const questions = Array.from({ length: CARDS }, (_, n) => {
      const card = readCard(inventedCard(n * 397), TODAY) as CardQuestion;
      return { digest: coverages.digestOf(card), day: TODAY };
    });
    const rows = poolRows(pool);
    const digests = questions.map(({ digest }) => digest);
    const days = questions.map(() => '2021-07-12');
    const a_second = async (work: () => Promise<unknown>): Promise<number> => {
      const began = performance.now();
      for (let turn = 0; turn < 5; turn += 1) await work();
      return 5_000 / (performance.now() - began);
    };
    const { ours, limit, ratio } = await alternate(
      { name: 'ours', run: () => a_second(() => coverages.find(questions)) },
      { name: 'sql', run: () => a_second(() => rows(FIND_COVERAGES, [digests, days])) },
    );
    print({
      what: 'its look-up : the same join in bare SQL, time',
      figure: 1 / ratio,
      unit: '×',
      must: 'AT_MOST',
      floor: 2,
      detail: `${round(1000 / ours)} ms : ${round(1000 / limit)} ms`,
    });
  } finally {
    await pool.end();
    await app.close();
  }
}

function searchInfo(index: number): string {
  const { insurerNumber, symbol, number, branch, birthdate } = inventedCard(index);
  return `<QualificationConfirmSearchInfo><InsurerNumber>${insurerNumber}</InsurerNumber><InsuredCardSymbol>${symbol}</InsuredCardSymbol><InsuredIdentificationNumber>${number}</InsuredIdentificationNumber><InsuredBranchNumber>${branch}</InsuredBranchNumber><Birthdate>${birthdate}</Birthdate><ArbitraryIdentifier>${index}</ArbitraryIdentifier></QualificationConfirmSearchInfo>`;
}
