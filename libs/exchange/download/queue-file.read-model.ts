import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import type { Day } from '#calendar';
import { FACILITY_TYPES, type FacilityType } from '#facility';
import { BLOCKERS, STAGES, STAGE_OF_MASK, type Blocker, type Stage } from '#rollout';
import type { ColumnId } from '../file/column.js';
import { isUploader } from '../upload/upload-owner.js';

/** A facility of a vendor as its file shows it; days since 1970. */
export interface QueueFileRow {
  readonly id: number;
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly type: FacilityType;
  readonly prefecture: string;
  readonly municipality: string;
  readonly address: string;
  readonly phone: string | null;
  readonly stage: Stage;
  readonly contactedSince: Day | null;
  readonly blocker: Blocker | null;
  /** What stands in the columns that hold a day. */
  readonly days: Readonly<Partial<Record<ColumnId, Day | null>>>;
  /** yyyymm. */
  readonly plannedMonth: number | null;
}

const EPOCH = `date '1970-01-01'`;
const DAYS: Readonly<Partial<Record<ColumnId, string>>> = {
  contactedOn: 'vendor_contacted_on',
  orderedOn: 'ordered_on',
  deliveredOn: 'delivered_on',
  useAppliedOn: 'use_applied_on',
  certificateOn: 'certificate_issued_on',
  certificateExpires: 'certificate_expires_on',
  scheduledOn: 'setup_scheduled_on',
  visitOn: 'visit_on',
  readyOn: 'ready_on',
  operatingOn: 'operating_on',
};
const DAY_LIST = Object.entries(DAYS)
  .map(([id, column]) => `'${id}', ${column} - ${EPOCH}`)
  .join(', ');
const MASK = [
  'account_created_on',
  'applied_on',
  'vendor_contacted_on',
  'ordered_on',
  'shipped_on',
  'delivered_on',
  'use_applied_on',
  'certificate_issued_on',
  'setup_scheduled_on',
  'ready_on',
  'operating_on',
]
  .map((column, bit) => `CASE WHEN ${column} IS NULL THEN 0 ELSE ${1 << bit} END`)
  .join(' + ');

// The queue: who contacted first comes first; who has not comes after everybody who has.
const PAGE = `SELECT id, code, version, name, type, lpad(prefecture::text, 2, '0') AS prefecture, municipality, address, phone,
    ${MASK} AS mask, vendor_contacted_on - ${EPOCH} AS "contactedSince", blocker, planned_month AS "plannedMonth",
    json_build_object(${DAY_LIST}) AS days,
    coalesce(vendor_contacted_on - ${EPOCH}, 999999) AS place
  FROM facility
  WHERE vendor_id = $1 AND closed_on IS NULL AND (operating_on IS NULL OR operating_on > $2::date)
    AND (coalesce(vendor_contacted_on - ${EPOCH}, 999999), id) > ($3, $4)
  ORDER BY place, id LIMIT $5`;
const ROWS_AT_A_TIME = 500;

type Row = Omit<QueueFileRow, 'type' | 'stage' | 'blocker'> & {
  type: number;
  mask: number;
  blocker: number | null;
  place: number;
};

/** A vendor's facilities that do not operate yet, in the order of its queue. */
@Injectable()
export class QueueFileReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** The vendor whose queue this viewer asks for; null: none of theirs. A vendor's own is the only one there is for it. */
  vendorFor(viewer: Viewer, vendorId: number | null): number | null {
    if (!isUploader(viewer)) return null;
    if (viewer.role === 'ADMINISTRATOR') return vendorId;
    return vendorId === null || vendorId === viewer.vendorId ? viewer.vendorId : null;
  }

  /** @param today `YYYY-MM-DD` */
  async *rows(vendorId: number, today: string): AsyncGenerator<QueueFileRow[]> {
    let place = -1_000_000;
    let id = 0;
    for (;;) {
      const rows = await this.dataSource.query<Row[]>(PAGE, [vendorId, today, place, id, ROWS_AT_A_TIME]);
      if (rows.length === 0) return;
      yield rows.map((row) => ({
        ...row,
        type: FACILITY_TYPES[row.type]!,
        stage: STAGES[STAGE_OF_MASK[row.mask]!]!,
        blocker: blockerOf(row.blocker),
      }));
      ({ place, id } = rows.at(-1)!);
    }
  }
}

function blockerOf(value: number | null): Blocker | null {
  const found = Object.entries(BLOCKERS).find(([, number]) => number === value);
  return (found?.[0] as Blocker | undefined) ?? null;
}
