import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { FacilityRegistryReadModel, VendorReadModel } from '#facility';
import { FacilityLogReadModel, type FacilityLog } from '#rollout';
import type { FacilityCodeType } from '../facility/facility-code.types.js';
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
  private readonly logs = new Map<string | null, (facilityId: number) => Promise<FacilityLog>>();

  constructor(
    private readonly sources: BatchSources,
    private readonly viewer: Viewer,
  ) {
    const { vendors, registry } = sources;
    this.vendor = batched(
      async (ids: readonly number[]) =>
        new Map((await vendors.byIds(viewer, ids)).map((vendor) => [vendor.id, vendor])),
      () => null,
    );
    this.codes = batched(
      (ids: readonly number[]) => registry.codesByFacility(ids),
      () => [],
    );
  }

  /** @param asKnownOn id of a knowledge point; null: as known now */
  log(facilityId: number, asKnownOn: string | null): Promise<FacilityLog> {
    let look = this.logs.get(asKnownOn);
    if (!look) {
      look = batched(
        (ids: readonly number[]) => this.sources.log.ofFacilities(this.viewer, ids, asKnownOn),
        () => ({ entries: [], later: 0 }),
      );
      this.logs.set(asKnownOn, look);
    }
    return look(facilityId);
  }
}
