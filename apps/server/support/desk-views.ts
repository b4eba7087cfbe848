import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#access';
import { AdoptionReadModel, type ViewPoint } from '#adoption';
import { VendorReadModel } from '#facility';
import { ChangeReadModel } from '#support';
import { checkedFilter, checkedSearch } from '../facility/check-filter.rules.js';
import { FacilityViews } from '../facility/facility-views.js';
import { LARGEST_PAGE } from '../graphql/document-meter.js';
import { InputError } from '../graphql/input-error.js';
import type { ChangedSinceArgs, FacilityLookUpType, LookUpArgs, VendorStandingsType } from './desk.types.js';
import { idOf } from './support-answers.js';

@Injectable()
export class DeskViews {
  constructor(
    private readonly adoption: AdoptionReadModel,
    private readonly vendors: VendorReadModel,
    private readonly facilities: FacilityViews,
    private readonly changes: ChangeReadModel,
  ) {}

  /** null: for those who see the whole country. */
  async lookUp(viewer: Viewer, { text, first }: LookUpArgs): Promise<FacilityLookUpType | null> {
    if (first < 1 || first > LARGEST_PAGE) throw new InputError('BAD_FIRST', 'first');
    if (scopeOf(viewer).kind !== 'ALL') return null;
    const found = await this.adoption.lookUp(viewer, { text: checkedSearch(text, 'text') ?? '', first });
    if (!found) return null;
    const nodes = await this.facilities.objects(found.rows, {});
    return { nodes, totalCount: found.totalCount };
  }

  async changedSince(viewer: Viewer, args: ChangedSinceArgs): Promise<number | null> {
    if (args.shown.length > LARGEST_PAGE) throw new InputError('TOO_MANY_VALUES', 'shown');
    const shown = args.shown.map((id) => idOf(id, 'BAD_EVENT', 'shown'));
    return this.changes.count(viewer, { ...checkedFilter(args), shown });
  }

  async vendorStandings(viewer: Viewer, point: ViewPoint): Promise<VendorStandingsType | null> {
    const standings = await this.adoption.vendorStandings(viewer, point);
    if (!standings) return null;
    const { asOf, asKnownOn, record, rows } = standings;
    const vendors = await this.vendors.byIds(
      viewer,
      rows.map(({ vendorId }) => vendorId),
    );
    const vendorById = new Map(vendors.map((vendor) => [vendor.id, vendor]));
    const oldest = await this.facilities.byIds(
      viewer,
      rows.flatMap(({ longestWaiting }) => longestWaiting ?? []),
    );
    const facilityById = new Map(oldest.map((facility) => [Number(facility.id), facility]));
    return {
      asOf,
      asKnownOn,
      record,
      rows: rows.flatMap(({ vendorId, longestWaiting, ...row }) => {
        const vendor = vendorById.get(vendorId);
        const facility = longestWaiting === null ? null : (facilityById.get(longestWaiting) ?? null);
        return vendor ? [{ ...row, vendor, longestWaiting: facility }] : [];
      }),
    };
  }
}
