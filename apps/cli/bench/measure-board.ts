import pg from 'pg';
import { alternate, type PairedResult } from './pairs.js';
import { throughput } from './load.js';
import type { MeasuredProcess } from './measured-process.js';
import { asGraphql, questionsOf, type BoardQuestion } from './questions.js';
import { print, round } from './report.js';
import { askSql, type Counts } from './sql-questions.js';

interface BoardFloor {
  readonly kind: BoardQuestion['kind'];
  readonly name: string;
  readonly overBare: number;
  readonly overSql: number;
}

/** Floors of issue "The national board, from one command". The daily series has no SQL floor of its own. */
const FLOORS: readonly BoardFloor[] = [
  { kind: 'TYPE', name: 'adoption by type', overBare: 0.6, overSql: 40 },
  {
    kind: 'TYPE_AND_PREFECTURE',
    name: 'adoption by prefecture × type (188 cells)',
    overBare: 0.33,
    overSql: 40,
  },
  { kind: 'WEEKLY', name: 'weekly series', overBare: 0.6, overSql: 40 },
  { kind: 'DAILY', name: 'daily series', overBare: 0.7, overSql: 40 },
];

/** Full path over HTTP, first against node:http on the same cube, then against SQL on the denormalised table. */
export async function measureBoard(
  databaseUrl: string,
  server: MeasuredProcess,
  bare: MeasuredProcess,
): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 8 });
  try {
    for (const { kind, name, overBare, overSql } of FLOORS) {
      const questions = questionsOf(kind);
      await assertEqualAnswers(questions, server, bare, pool);
      const requests = questions.map(asGraphql);
      const ours = { name: 'ours', run: () => throughput(server.origin, requests) };
      const againstBare = await alternate(ours, {
        name: 'bare',
        run: () => throughput(bare.origin, requests),
      });
      report(`${name} : bare HTTP on the cube`, againstBare, overBare);
      const againstSql = await alternate(ours, { name: 'SQL', run: () => sqlThroughput(pool, questions) });
      report(`${name} : SQL, bare pg`, againstSql, overSql);
    }
  } finally {
    await pool.end();
  }
}

function report(what: string, { ours, limit, ratio, pairs }: PairedResult, floor: number): void {
  const detail = `${round(ours)}/s : ${round(limit)}/s, median of ${pairs} pairs`;
  print({ what, figure: ratio, unit: '×', must: 'AT_LEAST', floor, detail });
}

/** 8 askers take the questions in turn for a second and a half; no HTTP, so that the limit is SQL alone. */
async function sqlThroughput(pool: pg.Pool, questions: readonly BoardQuestion[]): Promise<number> {
  const begin = performance.now();
  let asked = 0;
  const asker = async () => {
    while (performance.now() - begin < 1500) await askSql(pool, questions[asked++ % questions.length]!);
  };
  await Promise.all(Array.from({ length: 8 }, asker));
  return asked / ((performance.now() - begin) / 1000);
}

async function assertEqualAnswers(
  questions: readonly BoardQuestion[],
  server: MeasuredProcess,
  bare: MeasuredProcess,
  pool: pg.Pool,
): Promise<void> {
  for (const [index, question] of questions.entries()) {
    const [ours, limit] = await Promise.all([ask(server, question), ask(bare, question)]);
    if (ours !== limit) throw new Error(`the server and the bare server disagree on question ${index}`);
    if (index % 8 !== 0) continue;
    const difference = firstDifference(countsOf(ours), await askSql(pool, question));
    if (difference) throw new Error(`the server and SQL disagree on question ${index}: ${difference}`);
  }
}

async function ask(process: MeasuredProcess, question: BoardQuestion): Promise<string> {
  const { path, body } = asGraphql(question);
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(process.origin + path, { method: 'POST', headers, body });
  if (!response.ok) throw new Error('a measured server answered with an error');
  return response.text();
}

interface Answer {
  data: {
    adoption?: {
      cells: { type: string; prefecture: string | null; numerator: number; denominator: number }[];
    };
    adoptionTimeline?: {
      days: string[];
      series: { type: string; numerators: number[]; denominators: number[] }[];
    };
  };
}

function countsOf(text: string): Counts {
  const { adoption, adoptionTimeline } = (JSON.parse(text) as Answer).data;
  const counts: Counts = new Map();
  for (const cell of adoption?.cells ?? []) {
    counts.set(`${cell.type}|${cell.prefecture ?? ''}|`, [cell.numerator, cell.denominator]);
  }
  for (const { type, numerators, denominators } of adoptionTimeline?.series ?? []) {
    for (const [index, day] of adoptionTimeline!.days.entries()) {
      counts.set(`${type}||${day}`, [numerators[index]!, denominators[index]!]);
    }
  }
  return counts;
}

function firstDifference(ours: Counts, sql: Counts): string | null {
  for (const [key, [numerator, denominator]] of ours) {
    const other = sql.get(key) ?? [0, 0];
    if (other[0] !== numerator || other[1] !== denominator)
      return `${key}: ${numerator}/${denominator}, SQL ${other.join('/')}`;
  }
  return ours.size < sql.size ? 'SQL has more groups' : null;
}
