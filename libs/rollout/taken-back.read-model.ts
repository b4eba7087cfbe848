import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isTakenBack, type WrittenEvent } from './taken-back.rules.js';

/** A facility somebody knows at an earlier version than it has. */
export interface KnownVersion {
  /** 10 digits. */
  readonly code: string;
  readonly known: number;
  readonly current: number;
}

@Injectable()
export class TakenBackReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** Codes of those about which nothing said since the known version stands any more ({@link isTakenBack}). */
  async among(facilities: readonly KnownVersion[]): Promise<ReadonlySet<string>> {
    if (facilities.length === 0) return new Set();
    const rows = await this.dataSource.query<(WrittenEvent & { code: string })[]>(
      `SELECT c.code, e.id::float8 AS id, e.kind, e.verb, 0 AS day, 0 AS value, coalesce(e.retracts, 0)::float8 AS retracts,
         e.era || ' ' || e.xid AS write
       FROM facility_code c JOIN milestone_event e ON e.facility_id = c.facility_id WHERE c.code = ANY($1::char(10)[])`,
      [facilities.map(({ code }) => code)],
    );
    const byCode = new Map<string, WrittenEvent[]>();
    for (const { code, ...event } of rows) {
      const events = byCode.get(code);
      if (events) events.push(event);
      else byCode.set(code, [event]);
    }
    const back = facilities.filter(({ code, known, current }) =>
      isTakenBack(byCode.get(code) ?? [], current - known),
    );
    return new Set(back.map(({ code }) => code));
  }
}
