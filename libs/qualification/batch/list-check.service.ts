import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { startOfJapanDay, type Day } from '#calendar';
import { Clock, openTables, UnreadableTable, type TableLimits } from '#platform';
import { MOST_IN_BATCH } from '../interface/read-request.rules.js';
import { BatchCheckService, type BatchRefusal } from './batch-check.service.js';
import type { Reception } from './batch-content.js';
import { readCardList, type CardListProblem } from './card-list.rules.js';

export type ListRefusal = BatchRefusal | CardListProblem | 'UNREADABLE' | 'BAD_DAY';

/** How one wants a list checked. */
export interface ListWish {
  /** 10 digits; null: the only facility of the account. */
  readonly facilityCode: string | null;
  /** Day of the appointments; null: today. */
  readonly day: Day | null;
  /** Not at once, but the evening before. */
  readonly eveningBefore: boolean;
}

/** Of the file as it is sent: 5,000 lines are half a megabyte. */
export const LARGEST_LIST = 4 << 20;
const LIMITS: TableLimits = {
  rows: MOST_IN_BATCH + 100,
  bytes: 16 << 20,
  lineCharacters: 4_096,
  sharedTextBytes: 8 << 20,
  columns: 50,
};
/** 18:00, when the day's patients are gone and the insurers have registered theirs. */
const EVENING_MS = 18 * 3_600_000;
const FURTHEST_DAYS = 92;

/** A list of appointments as the desk has it: pasted, CSV or xlsx. It is read in memory: nothing of it lies on a disk. */
@Injectable()
export class ListCheckService {
  constructor(
    private readonly batches: BatchCheckService,
    private readonly clock: Clock,
  ) {}

  async receive(
    viewer: Viewer,
    bytes: Buffer,
    { facilityCode, day, eveningBefore }: ListWish,
  ): Promise<Reception | ListRefusal> {
    const today = this.clock.today();
    const on = day ?? today;
    if (on < today || on > today + FURTHEST_DAYS) return 'BAD_DAY';
    const rows = await rowsOf(bytes);
    if (!rows) return 'UNREADABLE';
    const searches = readCardList(rows);
    if (typeof searches === 'string') return searches;
    const evening = new Date(startOfJapanDay(on - 1).getTime() + EVENING_MS);
    const dueAt = eveningBefore && evening > this.clock.now() ? evening : null;
    return this.batches.receive(
      viewer,
      facilityCode,
      { day: on, fileIdentifier: '', charset: 'UTF-8', searches },
      dueAt,
    );
  }
}

/** The first sheet that has rows. null: no table. */
async function rowsOf(bytes: Buffer): Promise<string[][] | null> {
  try {
    const { tables, close } = await openTables(bytes, LIMITS);
    try {
      for await (const table of tables) {
        const rows: string[][] = [];
        for await (const part of table.rows) rows.push(...part.map(({ cells }) => [...cells]));
        if (rows.length > 0) return rows;
      }
      return [];
    } finally {
      close();
    }
  } catch (error) {
    if (error instanceof UnreadableTable) return null;
    throw error;
  }
}
