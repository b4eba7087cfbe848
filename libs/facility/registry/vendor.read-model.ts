import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { scopeOf, type Viewer } from '#access';
import { searchText } from '../search-text.js';

export interface VendorEntry {
  readonly id: number;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** Facilities a week; null: not said. */
  readonly weeklyCapacity: number | null;
}

const MOST_CHOICES = 20;
const COLUMNS = `id, name, phone, email, weekly_capacity AS "weeklyCapacity"`;

@Injectable()
export class VendorReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** By name, those that hold `search`. Ministry: all; a vendor: itself; a facility: its own; null without sign-in. */
  async list(viewer: Viewer, search?: string | null): Promise<VendorEntry[] | null> {
    const scope = scopeOf(viewer);
    if (scope.kind === 'NOTHING') return null;
    const [condition, parameters] =
      scope.kind === 'ALL'
        ? ['true', []]
        : scope.kind === 'VENDOR'
          ? ['id = $1', [scope.vendorId]]
          : ['id IN (SELECT vendor_id FROM facility WHERE id = ANY($1))', [scope.facilityIds]];
    const vendors = await this.query(`WHERE ${condition} ORDER BY name, id`, parameters);
    const wanted = searchText(search ?? '');
    return wanted === '' ? vendors : vendors.filter(({ name }) => searchText(name).includes(wanted));
  }

  /**
   * By name, at most twenty whose names hold `search`: for a facility that looks for its vendor among all. null: not for
   * vendors, who do not learn of each other, nor without a facility in scope.
   */
  async choices(viewer: Viewer, search: string): Promise<VendorEntry[] | null> {
    const { kind } = scopeOf(viewer);
    if (kind !== 'ALL' && kind !== 'FACILITIES') return null;
    const wanted = searchText(search);
    if (wanted === '') return [];
    const vendors = await this.query('ORDER BY name, id', []);
    return vendors.filter(({ name }) => searchText(name).includes(wanted)).slice(0, MOST_CHOICES);
  }

  /**
   * In the order asked for; ids that do not exist are left out. For ids that came out of a scoped question, which for a
   * past day names vendors of then: a vendor is given itself alone.
   */
  async byIds(viewer: Viewer, ids: readonly number[]): Promise<VendorEntry[]> {
    const scope = scopeOf(viewer);
    if (scope.kind === 'NOTHING') return [];
    const visible = ids.filter((id) => scope.kind !== 'VENDOR' || id === scope.vendorId);
    if (visible.length === 0) return [];
    const found = await this.query('WHERE id = ANY($1)', [visible]);
    const byId = new Map(found.map((vendor) => [vendor.id, vendor]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  private query(tail: string, parameters: unknown[]): Promise<VendorEntry[]> {
    return this.dataSource.query<VendorEntry[]>(`SELECT ${COLUMNS} FROM vendor ${tail}`, parameters);
  }
}
