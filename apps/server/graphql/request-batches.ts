import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { Day } from '#calendar';
import { FacilityRegistryReadModel, VendorReadModel } from '#facility';
import { CheckFiguresReadModel } from '#qualification';
import { FacilityLogReadModel, type FacilityLog } from '#rollout';
import { FollowUpReadModel, type Assignment, type Note } from '#support';
import type { FacilityCodeType } from '../facility/facility-code.types.js';
import type { VendorType } from '../facility/vendor.types.js';
import { batched } from './batched.js';

@Injectable()
export class BatchSources {
  constructor(
    readonly vendors: VendorReadModel,
    readonly registry: FacilityRegistryReadModel,
    readonly log: FacilityLogReadModel,
    readonly followUps: FollowUpReadModel,
    readonly checks: CheckFiguresReadModel,
  ) {}
}

/** Look-ups that belong to single rows, joined over the rows of one answer. */
export class RequestBatches {
  readonly vendor: (id: number) => Promise<VendorType | null>;
  readonly codes: (facilityId: number) => Promise<FacilityCodeType[]>;
  /** The ministry's; null and empty for everybody else. */
  readonly assignment: (facilityId: number) => Promise<Assignment | null>;
  readonly notes: (facilityId: number) => Promise<Note[]>;
  readonly lastCheck: (facilityId: number) => Promise<Day | null>;
  private readonly logs = new Map<string | null, (facilityId: number) => Promise<FacilityLog>>();

  constructor(
    private readonly sources: BatchSources,
    private readonly viewer: Viewer,
  ) {
    const { vendors, registry, followUps, checks } = sources;
    this.vendor = batched(
      async (ids: readonly number[]) =>
        new Map((await vendors.byIds(viewer, ids)).map((vendor) => [vendor.id, vendor])),
      () => null,
    );
    this.codes = batched(
      (ids: readonly number[]) => registry.codesByFacility(ids),
      () => [],
    );
    this.assignment = batched<number, Assignment | null>(
      (ids) => followUps.assignments(viewer, ids),
      () => null,
    );
    this.notes = batched<number, Note[]>(
      (ids) => followUps.notes(viewer, ids),
      () => [],
    );
    this.lastCheck = batched<number, Day | null>(
      (ids) => checks.lastChecks(viewer, ids),
      () => null,
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
