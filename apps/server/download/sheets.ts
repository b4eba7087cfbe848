import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import {
  AdoptionReadModel,
  type AdoptionQuestion,
  type Denominator,
  type FacilityIds,
  type FacilityQuestion,
  type TimelineQuestion,
  type ViewPoint,
} from '#adoption';
import { FacilityRegistryReadModel, VendorReadModel } from '#facility';
import { InstanceReadModel } from '#platform';
import { checkedTimeline } from '../adoption/check-timeline.rules.js';
import { checkedFilter } from '../facility/check-filter.rules.js';
import type { Language } from '../graphql/language.js';
import { adoptionSheet, type SheetContext } from './adoption-sheet.js';
import { declarationSheet } from './declaration-sheet.js';
import { facilitySheet, type FacilityRecord } from './facility-sheet.js';
import type { Sheet } from './sheet.js';
import { timelineSheet } from './timeline-sheet.js';

/** Rows made in one go: about 3 ms, then others get their turn. */
const ROWS_AT_A_TIME = 250;

/** The tables of the board as sheets, from the same read models and within the same scope. null: needs sign-in. */
@Injectable()
export class Sheets {
  constructor(
    private readonly adoption: AdoptionReadModel,
    private readonly registry: FacilityRegistryReadModel,
    private readonly vendors: VendorReadModel,
    private readonly instances: InstanceReadModel,
  ) {}

  async ofAdoption(viewer: Viewer, question: AdoptionQuestion, language: Language): Promise<Sheet | null> {
    const answer = await this.adoption.adoption(viewer, checkedFilter(question));
    if (!answer) return null;
    const vendorNames = await this.vendorNames(
      viewer,
      answer.cells.flatMap(({ vendor }) => vendor ?? []),
    );
    return adoptionSheet(answer, question, { ...(await this.context(language)), vendorNames });
  }

  async ofTimeline(viewer: Viewer, question: TimelineQuestion, language: Language): Promise<Sheet | null> {
    const answer = await this.adoption.timeline(viewer, checkedTimeline(question));
    return answer && timelineSheet(answer, question, await this.context(language));
  }

  async ofDeclaration(denominator: Denominator | null, language: Language): Promise<Sheet> {
    return declarationSheet(await this.adoption.declaration(denominator), await this.context(language));
  }

  async ofFacilities(
    viewer: Viewer,
    question: Omit<FacilityQuestion, 'first' | 'after'>,
    language: Language,
  ): Promise<Sheet | null> {
    const list = await this.adoption.allFacilityIds(viewer, checkedFilter(question));
    if (!list) return null;
    const point = { asOf: list.asOf, asKnownOn: question.asKnownOn };
    return facilitySheet(
      list,
      question,
      () => this.records(viewer, list, point),
      await this.context(language),
    );
  }

  private async *records(
    viewer: Viewer,
    { ids }: FacilityIds,
    point: ViewPoint,
  ): AsyncGenerator<readonly FacilityRecord[]> {
    for (let start = 0; start < ids.length; start += ROWS_AT_A_TIME) {
      const some = Array.from(ids.subarray(start, start + ROWS_AT_A_TIME));
      const [rows, entries] = await Promise.all([
        this.adoption.facilityRows(viewer, some, point),
        this.registry.byIds(some),
      ]);
      const byId = new Map(entries.map((entry) => [entry.id, entry]));
      const names = await this.vendorNames(
        viewer,
        rows.flatMap(({ vendorId }) => vendorId ?? []),
      );
      yield rows.flatMap((row) => {
        const entry = byId.get(row.facilityId);
        return entry
          ? [{ row, entry, vendorName: row.vendorId === null ? null : (names.get(row.vendorId) ?? null) }]
          : [];
      });
    }
  }

  private async vendorNames(viewer: Viewer, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const vendors = await this.vendors.byIds(viewer, [...new Set(ids)]);
    return new Map(vendors.map(({ id, name }) => [id, name]));
  }

  private async context(language: Language): Promise<SheetContext> {
    return { language, demo: (await this.instances.instance()).kind === 'DEMO' };
  }
}
