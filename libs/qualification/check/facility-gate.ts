import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayWrite, type Viewer } from '#access';
import { isoFromDay } from '#calendar';
import { Clock } from '#platform';

export interface CheckingFacility {
  readonly id: number;
  /** 10 digits. */
  readonly code: string;
  /** false: before its start date, in connection test. */
  readonly operating: boolean;
}

interface Remembered {
  readonly facility: Promise<CheckingFacility | null>;
  readonly until: number;
}

/** A start date that was entered counts within this time. */
const REMEMBERED_MS = 2_000;
const MOST_REMEMBERED = 10_000;

// The board's table, over the board's connection: the module's own role does not read it.
const FACILITY = `SELECT f.id, f.code, coalesce(f.operating_on <= $2::date, false) AS operating
  FROM facility f WHERE f.id = $1 AND (f.closed_on IS NULL OR f.closed_on > $2::date)`;
const ID_OF_CODE = `SELECT facility_id AS id FROM facility_code WHERE code = $1 AND valid_until IS NULL`;

/** Which facility asks: one of the viewer's own, never another. */
@Injectable()
export class FacilityGate {
  private readonly known = new Map<string, Remembered>();

  constructor(
    private readonly board: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * `code` may be left out by an account of one facility. null: none of the viewer's, closed, or asked with a token that
   * may only read: an answer is noted, and shows a person.
   */
  async facilityOf(viewer: Viewer, code: string | null): Promise<CheckingFacility | null> {
    if (viewer.role !== 'FACILITY' || !mayWrite(viewer)) return null;
    const { facilityIds } = viewer;
    if (code === null && facilityIds.length !== 1) return null;
    const today = isoFromDay(this.clock.today());
    const facility = await this.remembered(code ?? `#${facilityIds[0]!}`, today);
    return facility && facilityIds.includes(facility.id) ? facility : null;
  }

  /** For work that was let in before. null: closed. */
  async byId(id: number): Promise<CheckingFacility | null> {
    return this.remembered(`#${id}`, isoFromDay(this.clock.today()));
  }

  private remembered(key: string, today: string): Promise<CheckingFacility | null> {
    const now = Date.now();
    const known = this.known.get(key + today);
    if (known && known.until > now) return known.facility;
    if (this.known.size > MOST_REMEMBERED) this.known.clear();
    const facility = this.read(key, today);
    this.known.set(key + today, { facility, until: now + REMEMBERED_MS });
    facility.catch(() => this.known.delete(key + today));
    return facility;
  }

  private async read(key: string, today: string): Promise<CheckingFacility | null> {
    const id = key.startsWith('#') ? Number(key.slice(1)) : await this.idOf(key);
    if (id === null) return null;
    const [facility] = await this.board.query<CheckingFacility[]>(FACILITY, [id, today]);
    return facility ?? null;
  }

  private async idOf(code: string): Promise<number | null> {
    if (!/^\d{10}$/.test(code)) return null;
    const [row] = await this.board.query<{ id: number }[]>(ID_OF_CODE, [code]);
    return row?.id ?? null;
  }
}
