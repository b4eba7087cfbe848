import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { AdoptionReadModel, type FacilityIds, type FacilityQuestion, type ViewPoint } from '#adoption';
import { FacilityRegistryReadModel, VendorReadModel, type VendorEntry } from '#facility';
import { InstanceReadModel } from '#platform';
import { EnquiryReadModel, FollowUpReadModel, type EnquiryFilter } from '#support';
import type { Day } from '#calendar';
import { checkedFilter } from '../facility/check-filter.rules.js';
import type { Language } from '../graphql/language.js';
import { checkedSpan } from '../support/enquiry-views.js';
import type { SheetContext } from './adoption-sheet.js';
import { enquirySheet, enquiryWeeksSheet, type EnquiryRecord } from './enquiry-sheet.js';
import { followUpSheet, type FollowUpRecord } from './follow-up-sheet.js';
import type { Sheet } from './sheet.js';
import { vendorSheet } from './vendor-sheet.js';

const ROWS_AT_A_TIME = 250;

export type FollowUpQuestion = Omit<FacilityQuestion, 'first' | 'after'> & { assigneeId?: number | null };

/** Lists of call centre and follow-up, within the scope of their screens. null: not for this viewer. */
@Injectable()
export class SupportSheets {
  constructor(
    private readonly adoption: AdoptionReadModel,
    private readonly registry: FacilityRegistryReadModel,
    private readonly vendors: VendorReadModel,
    private readonly instances: InstanceReadModel,
    private readonly followUps: FollowUpReadModel,
    private readonly enquiries: EnquiryReadModel,
  ) {}

  async ofFollowUps(
    viewer: Viewer,
    kind: 'calls' | 'mails',
    { assigneeId, ...question }: FollowUpQuestion,
    language: Language,
  ): Promise<Sheet | null> {
    const facilityIds = await this.followUps.assignedTo(viewer, assigneeId ?? 0);
    if (!facilityIds) return null;
    const { filter } = checkedFilter(question);
    const asked = assigneeId == null ? question : { ...question, filter: { ...filter, facilityIds } };
    const list = await this.adoption.allFacilityIds(viewer, asked);
    if (!list) return null;
    const point = { asOf: list.asOf, asKnownOn: question.asKnownOn };
    const records = () => this.followUpRecords(viewer, list, point);
    return followUpSheet(kind, list, filter ?? null, records, await this.context(language));
  }

  async ofEnquiries(viewer: Viewer, filter: EnquiryFilter, language: Language): Promise<Sheet | null> {
    const page = await this.enquiries.page(viewer, filter, 1, null);
    const records = () => this.enquiryRecords(viewer, filter);
    return page && enquirySheet(page.totalCount, records, await this.context(language));
  }

  async ofEnquiryWeeks(viewer: Viewer, from: Day, to: Day, language: Language): Promise<Sheet | null> {
    checkedSpan(from, to);
    const answer = await this.enquiries.timeline(viewer, from, to);
    return answer && enquiryWeeksSheet(answer, await this.context(language));
  }

  async ofVendors(viewer: Viewer, point: ViewPoint, language: Language): Promise<Sheet | null> {
    const answer = await this.adoption.vendorStandings(viewer, point);
    if (!answer) return null;
    const vendors = await this.vendorsById(
      viewer,
      answer.rows.map(({ vendorId }) => vendorId),
    );
    return vendorSheet(answer, vendors, await this.context(language));
  }

  private async *followUpRecords(
    viewer: Viewer,
    { ids }: FacilityIds,
    point: ViewPoint,
  ): AsyncGenerator<readonly FollowUpRecord[]> {
    for (let start = 0; start < ids.length; start += ROWS_AT_A_TIME) {
      const some = Array.from(ids.subarray(start, start + ROWS_AT_A_TIME));
      const [rows, entries, assignments, notes] = await Promise.all([
        this.adoption.facilityRows(viewer, some, point),
        this.registry.byIds(some),
        this.followUps.assignments(viewer, some),
        this.followUps.notes(viewer, some),
      ]);
      const entryById = new Map(entries.map((entry) => [entry.id, entry]));
      const vendors = await this.vendorsById(
        viewer,
        rows.flatMap(({ vendorId }) => vendorId ?? []),
      );
      yield rows.flatMap((row) => {
        const entry = entryById.get(row.facilityId);
        if (!entry) return [];
        const vendor = row.vendorId === null ? null : (vendors.get(row.vendorId) ?? null);
        const assignment = assignments.get(entry.id) ?? null;
        return [{ row, entry, vendor, assignment, notes: notes.get(entry.id) ?? [] }];
      });
    }
  }

  private async *enquiryRecords(
    viewer: Viewer,
    filter: EnquiryFilter,
  ): AsyncGenerator<readonly EnquiryRecord[]> {
    for (let after: number | null = null; ;) {
      const page = await this.enquiries.page(viewer, filter, ROWS_AT_A_TIME, after);
      if (!page || page.rows.length === 0) return;
      const entries = await this.registry.byIds([...new Set(page.rows.map(({ facilityId }) => facilityId))]);
      const byId = new Map(entries.map((entry) => [entry.id, entry]));
      yield page.rows.map((enquiry) => ({ enquiry, facility: byId.get(enquiry.facilityId)! }));
      if (!page.hasNextPage) return;
      after = page.rows.at(-1)!.id;
    }
  }

  private async vendorsById(viewer: Viewer, ids: readonly number[]): Promise<Map<number, VendorEntry>> {
    const vendors = await this.vendors.byIds(viewer, [...new Set(ids)]);
    return new Map(vendors.map((vendor) => [vendor.id, vendor]));
  }

  private async context(language: Language): Promise<SheetContext> {
    return { language, demo: (await this.instances.instance()).kind === 'DEMO' };
  }
}
