import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { Day } from '#calendar';
import {
  EnquiryHistoryReadModel,
  EnquiryReadModel,
  EnquiryService,
  StaffReadModel,
  supportMessage,
  type AmendResult,
  type EnquiryEntry,
  type EnquiryResult as LogResult,
  type EnquiryTimeline,
  type EnquiryVersionEntry,
} from '#support';
import { FacilityViews } from '../facility/facility-views.js';
import { LARGEST_PAGE } from '../graphql/document-meter.js';
import { InputError } from '../graphql/input-error.js';
import type { RequestContext } from '../graphql/request-context.js';
import type {
  AmendEnquiryInput,
  EnquiriesArgs,
  EnquiryTimelineArgs,
  LogEnquiryInput,
} from './enquiry.input.types.js';
import type {
  EnquiryConnectionType,
  EnquiryObject,
  EnquiryResult,
  StaffMemberType,
} from './enquiry.types.js';
import { checkedKey, idOf, problemOf, typed } from './support-answers.js';

const LONGEST_SERIES_DAYS = 1_100;

/** Enquiries in the words of the schema. */
@Injectable()
export class EnquiryViews {
  constructor(
    private readonly enquiries: EnquiryReadModel,
    private readonly versions: EnquiryHistoryReadModel,
    private readonly service: EnquiryService,
    private readonly staff: StaffReadModel,
    private readonly facilities: FacilityViews,
  ) {}

  async page(viewer: Viewer, { filter, first, after }: EnquiriesArgs): Promise<EnquiryConnectionType | null> {
    if (first < 1 || first > LARGEST_PAGE) throw new InputError('BAD_FIRST', 'first');
    const place = after == null ? null : idOf(after, 'BAD_CURSOR', 'after');
    const page = await this.enquiries.page(viewer, filter ?? {}, first, place);
    if (!page) return null;
    const { rows, hasNextPage, totalCount } = page;
    const endCursor = hasNextPage ? String(rows.at(-1)!.id) : null;
    return { nodes: await this.objects(viewer, rows), endCursor, totalCount };
  }

  history(viewer: Viewer, id: string): Promise<EnquiryVersionEntry[] | null> {
    return this.versions.of(viewer, idOf(id, 'BAD_EVENT', 'id'));
  }

  timeline(viewer: Viewer, { from, to }: EnquiryTimelineArgs): Promise<EnquiryTimeline | null> {
    checkedSpan(from, to);
    return this.enquiries.timeline(viewer, from, to);
  }

  async staffOf(viewer: Viewer): Promise<StaffMemberType[] | null> {
    const members = await this.staff.list(viewer);
    return members && members.map((member) => ({ ...member, isMinistry: member.role !== 'CALL_CENTRE' }));
  }

  async log(context: RequestContext, input: LogEnquiryInput): Promise<typeof EnquiryResult> {
    checkedKey(input.requestKey);
    return this.answer(context, await this.service.log(context.viewer, input));
  }

  async amend(context: RequestContext, input: AmendEnquiryInput): Promise<typeof EnquiryResult> {
    const { followUpOn = null, ownerId = null } = input;
    const id = idOf(input.id, 'BAD_EVENT', 'input.id');
    return this.answer(
      context,
      await this.service.amend(context.viewer, { ...input, id, followUpOn, ownerId }),
    );
  }

  private async answer(
    { viewer, language }: RequestContext,
    result: LogResult | AmendResult,
  ): Promise<typeof EnquiryResult> {
    if (result.outcome !== 'RECORDED' && result.outcome !== 'STALE') return problemOf(result, language);
    const [enquiry] = await this.objects(viewer, [(await this.enquiries.byId(viewer, result.enquiryId))!]);
    if (result.outcome === 'STALE') {
      const code = 'STALE_ENQUIRY';
      return typed('EnquiryStaleProblem', {
        code,
        message: supportMessage(code, language),
        current: enquiry!,
      });
    }
    const warnings = result.warnings.map((code) => supportMessage(code, language));
    return typed('EnquiryRecorded', { enquiry: enquiry!, repeated: result.repeated, warnings });
  }

  /** With their facilities, in one look-up. */
  private async objects(viewer: Viewer, rows: readonly EnquiryEntry[]): Promise<EnquiryObject[]> {
    const ids = [...new Set(rows.map(({ facilityId }) => facilityId))];
    const facilities = await this.facilities.byIds(viewer, ids);
    const byId = new Map(facilities.map((facility) => [Number(facility.id), facility]));
    return rows.flatMap(({ facilityId, id, ...row }) => {
      const facility = byId.get(facilityId);
      return facility ? [{ ...row, id: String(id), facility }] : [];
    });
  }
}

export function checkedSpan(from: Day, to: Day): void {
  if (to < from || to - from > LONGEST_SERIES_DAYS) throw new InputError('BAD_INTERVAL', 'to');
}
