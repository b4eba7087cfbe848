import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { FacilityRegistryReadModel, VendorReadModel, type VendorEntry } from '#facility';
import type { AdviceAnswer, Anomalies, LeadCurves, SentencePart, WeekChanges } from '#forecast';
import type { NextBestActionType } from './advice.types.js';
import { originView } from './forecast-views.js';
import type { AnomaliesType, LeadCurvesType, WeekChangesType } from './hurts.types.js';
import type { SentencePartType } from './sentence.types.js';

/** Sentences and groups with the codes and names the board shows. */
@Injectable()
export class HurtsViews {
  constructor(
    private readonly registry: FacilityRegistryReadModel,
    private readonly vendors: VendorReadModel,
  ) {}

  async changes(answer: WeekChanges): Promise<WeekChangesType> {
    const say = await this.speaker(answer.changes.map(({ sentence }) => sentence));
    return {
      ...answer,
      changes: answer.changes.map((change) => ({ ...change, sentence: say(change.sentence) })),
    };
  }

  async anomalies(answer: Anomalies): Promise<AnomaliesType> {
    const say = await this.speaker(answer.anomalies.map(({ sentence }) => sentence));
    return {
      ...answer,
      anomalies: answer.anomalies.map((anomaly) => ({ ...anomaly, sentence: say(anomaly.sentence) })),
    };
  }

  async curves(viewer: Viewer, groupBy: string, answer: LeadCurves): Promise<LeadCurvesType> {
    const ids = groupBy === 'VENDOR' ? answer.curves.flatMap(({ key }) => (key ? Number(key) : [])) : [];
    const byId = await this.vendorsById(viewer, ids);
    return {
      ...answer,
      curves: answer.curves.map((curve) => ({ ...curve, vendor: byId.get(Number(curve.key)) ?? null })),
    };
  }

  async advice(viewer: Viewer, { origin, advice }: AdviceAnswer): Promise<NextBestActionType> {
    if (!advice) return { origin: originView(origin), advice: null };
    const { action, reason, effect, vendorId, ...rest } = advice;
    const say = await this.speaker([action, reason, effect]);
    const byId = await this.vendorsById(viewer, vendorId === null ? [] : [vendorId]);
    return {
      origin: originView(origin),
      advice: {
        ...rest,
        action: say(action),
        reason: say(reason),
        effect: say(effect),
        vendor: byId.get(vendorId ?? 0) ?? null,
      },
    };
  }

  private async vendorsById(
    viewer: Viewer,
    ids: readonly number[],
  ): Promise<ReadonlyMap<number, VendorEntry>> {
    const vendors = await this.vendors.byIds(viewer, ids);
    return new Map(vendors.map((vendor) => [vendor.id, vendor]));
  }

  private async speaker(sentences: readonly (readonly SentencePart[])[]) {
    const ids = sentences.flat().flatMap(({ facilityId }) => facilityId ?? []);
    const codes = new Map((await this.registry.byIds(ids)).map(({ id, code }) => [id, code]));
    return (parts: readonly SentencePart[]): SentencePartType[] =>
      parts.map(({ facilityId, ...part }) => ({
        ...part,
        facilityCode: facilityId === null ? null : (codes.get(facilityId) ?? null),
      }));
  }
}
