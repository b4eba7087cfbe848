import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { FacilityRegistryReadModel, VendorReadModel } from '#facility';
import { FacilityLogReadModel } from '#rollout';
import type { FacilityCodeType } from '../facility/facility-code.types.js';
import type { LogEntryType } from '../facility/log-entry.types.js';
import type { VendorType } from '../facility/vendor.types.js';
import { batched } from './batched.js';

@Injectable()
export class BatchSources {
  constructor(
    readonly vendors: VendorReadModel,
    readonly registry: FacilityRegistryReadModel,
    readonly log: FacilityLogReadModel,
  ) {}
}

/** Look-ups that belong to single rows, joined over the rows of one answer. */
export class RequestBatches {
  readonly vendor: (id: number) => Promise<VendorType | null>;
  readonly codes: (facilityId: number) => Promise<FacilityCodeType[]>;
  readonly log: (facilityId: number) => Promise<LogEntryType[]>;

  constructor({ vendors, registry, log }: BatchSources, viewer: Viewer) {
    this.vendor = batched(
      async (ids: readonly number[]) =>
        new Map((await vendors.byIds(viewer, ids)).map((vendor) => [vendor.id, vendor])),
      () => null,
    );
    this.codes = batched(
      (ids: readonly number[]) => registry.codesByFacility(ids),
      () => [],
    );
    this.log = batched(
      (ids: readonly number[]) => log.ofFacilities(viewer, ids),
      () => [],
    );
  }
}
