import { Injectable } from '@nestjs/common';
import { AuditService } from '#access';
import {
  MILESTONES,
  rolloutMessage,
  RolloutService,
  type RolloutProblem,
  type RolloutResult,
} from '#rollout';
import { FacilityViews } from '../facility/facility-views.js';
import { InputError } from '../graphql/input-error.js';
import type { Language } from '../graphql/language.js';
import type { RequestContext } from '../graphql/request-context.js';
import type {
  EndMilestoneInput,
  RecordMilestoneInput,
  RetractEventInput,
  UndoBatchInput,
} from './milestone.input.types.js';
import type { RecordMilestoneResult } from './record-milestone.types.js';
import type { UndoBatchResult } from './undo-batch.types.js';

/** One for each milestone. */
const MOST_ALONGSIDE = MILESTONES.length;
const LEFT_OUT_SHOWN = 100;
const EVENT_ID = /^[1-9]\d{0,15}$/;

/** The log's results in the words of the schema: names of types, texts in the reader's language. */
@Injectable()
export class RolloutAnswers {
  constructor(
    private readonly rollout: RolloutService,
    private readonly views: FacilityViews,
    private readonly audit: AuditService,
  ) {}

  async record(context: RequestContext, input: RecordMilestoneInput): Promise<typeof RecordMilestoneResult> {
    if ((input.alongside?.length ?? 0) > MOST_ALONGSIDE)
      throw new InputError('TOO_MANY_VALUES', 'input.alongside');
    return this.answer(context, input.facilityCode, await this.rollout.record(context.viewer, input));
  }

  async end(context: RequestContext, input: EndMilestoneInput): Promise<typeof RecordMilestoneResult> {
    return this.answer(context, input.facilityCode, await this.rollout.end(context.viewer, input));
  }

  async retract(context: RequestContext, input: RetractEventInput): Promise<typeof RecordMilestoneResult> {
    if (!EVENT_ID.test(input.event)) throw new InputError('BAD_EVENT', 'input.event');
    const retraction = { ...input, event: Number(input.event) };
    return this.answer(context, input.facilityCode, await this.rollout.retract(context.viewer, retraction));
  }

  async undoBatch(context: RequestContext, { batch }: UndoBatchInput): Promise<typeof UndoBatchResult> {
    const result = await this.rollout.undoBatch(context.viewer, batch);
    if (result.outcome !== 'UNDONE') return problem(result, context.language);
    const leftOut = await this.views.byIds(context.viewer, result.leftOut.slice(0, LEFT_OUT_SHOWN));
    const { retracted } = result;
    return typed('BatchUndone', { batch, retracted, leftOut, leftOutCount: result.leftOut.length });
  }

  /** What was recorded, or why not, as RecordMilestoneResult. */
  async answer(
    context: RequestContext,
    code: string,
    result: RolloutResult,
  ): Promise<typeof RecordMilestoneResult> {
    const { viewer, language, request } = context;
    if (result.outcome === 'RECORDED') {
      const facility = (await this.views.byId(viewer, result.facilityId, {}))!;
      const warnings = result.warnings.map((warning) => rolloutMessage(warning, language));
      return typed('MilestoneRecorded', { facility, event: String(result.event), warnings });
    }
    if (result.outcome === 'NOT_FOUND_PROBLEM') {
      await this.audit.note(viewer, {
        action: 'FACILITY_CHANGE',
        subject: code,
        found: false,
        address: request.ip,
      });
    }
    return problem(result, language);
  }
}

/** A refusal as the type of the schema it is. */
export function problem<P extends RolloutProblem>(result: P, language: Language) {
  const { outcome, ...fields } = result;
  const message = rolloutMessage(result.code, language);
  return typed(TYPES[outcome], { ...fields, message }) as never;
}

const TYPES = {
  ORDER_PROBLEM: 'MilestoneOrderProblem',
  INPUT_PROBLEM: 'InputProblem',
  STALE_VERSION_PROBLEM: 'StaleVersionProblem',
  NOT_FOUND_PROBLEM: 'NotFoundProblem',
} as const;

function typed<T extends object>(__typename: string, value: T): T & { __typename: string } {
  return { __typename, ...value };
}
