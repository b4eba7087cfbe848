import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import {
  FollowUpReadModel,
  FollowUpService,
  supportMessage,
  type NoteStale,
  type NoteWritten,
  type SupportProblem,
} from '#support';
import type { FacilityConnectionType } from '../facility/facility-connection.types.js';
import { FacilityViews } from '../facility/facility-views.js';
import type { RequestContext } from '../graphql/request-context.js';
import type {
  AmendNoteInput,
  AssignFollowUpInput,
  StuckArgs,
  WriteNoteInput,
} from './follow-up.input.types.js';
import type { AssignFollowUpResult, FollowUpNoteResult } from './follow-up.types.js';
import { checkedKey, idOf, problemOf, typed } from './support-answers.js';

/** The ministry's follow-up in the words of the schema. */
@Injectable()
export class FollowUpViews {
  constructor(
    private readonly service: FollowUpService,
    private readonly followUps: FollowUpReadModel,
    private readonly facilities: FacilityViews,
  ) {}

  /** A page of `facilities` with the same filter, those of one person if asked for. null: for the ministry alone. */
  async stuck(viewer: Viewer, { assigneeId, ...args }: StuckArgs): Promise<FacilityConnectionType | null> {
    const assigned = await this.followUps.assignedTo(viewer, assigneeId ?? 0);
    if (!assigned) return null;
    if (assigneeId == null) return this.facilities.page(viewer, args);
    return this.facilities.page(viewer, { ...args, filter: { ...args.filter, facilityIds: assigned } });
  }

  async assign(
    { viewer, language }: RequestContext,
    { rows, assigneeId = null }: AssignFollowUpInput,
  ): Promise<typeof AssignFollowUpResult> {
    const result = await this.service.assign(viewer, rows, assigneeId);
    if (result.outcome !== 'ASSIGNED') return problemOf(result, language);
    const [facilities, stale] = await Promise.all([
      this.facilities.byIds(viewer, result.facilityIds),
      this.facilities.byIds(viewer, result.stale),
    ]);
    const message = stale.length > 0 ? supportMessage('STALE_ASSIGNMENT', language) : null;
    return typed('FollowUpAssigned', { facilities, stale, message });
  }

  async write(context: RequestContext, input: WriteNoteInput): Promise<typeof FollowUpNoteResult> {
    checkedKey(input.requestKey);
    return this.noteAnswer(context, await this.service.writeNote(context.viewer, input));
  }

  async amend(context: RequestContext, input: AmendNoteInput): Promise<typeof FollowUpNoteResult> {
    const id = idOf(input.id, 'BAD_EVENT', 'input.id');
    return this.noteAnswer(context, await this.service.amendNote(context.viewer, { ...input, id }));
  }

  private async noteAnswer(
    { viewer, language }: RequestContext,
    result: NoteWritten | NoteStale | SupportProblem,
  ): Promise<typeof FollowUpNoteResult> {
    if (result.outcome === 'STALE') {
      const message = supportMessage('STALE_NOTE', language);
      return typed('FollowUpNoteStaleProblem', { code: 'STALE_NOTE', message, note: String(result.noteId) });
    }
    if (result.outcome !== 'WRITTEN') return problemOf(result, language);
    const note = (await this.followUps.noteById(viewer, result.noteId))!;
    const warnings = result.warnings.map((code) => supportMessage(code, language));
    return typed('FollowUpNoteWritten', { note, warnings });
  }
}
