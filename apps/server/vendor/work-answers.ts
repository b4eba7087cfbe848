import { Injectable } from '@nestjs/common';
import { AuditService } from '#access';
import {
  rolloutMessage,
  VendorQueueReadModel,
  VendorWorkService,
  WORK_REFUSALS,
  type WorkResult as Result,
} from '#rollout';
import { checkedSearch } from '../facility/check-filter.rules.js';
import { InputError } from '../graphql/input-error.js';
import type { Language } from '../graphql/language.js';
import type { RequestContext } from '../graphql/request-context.js';
import { problem } from '../rollout/rollout-answers.js';
import type { WorkQueueArgs, WorkQueueType } from './work-queue.types.js';
import type { WorkResult, WorkRowResultType } from './work-result.types.js';
import type { WorkRowType } from './work-row.types.js';
import { queueView, rowView, whyOf } from './work-views.js';
import type { RecordWorkInput, ReportWorkBlockersInput, TakeBackWorkInput } from './work.input.types.js';

const MOST_ROWS = 1_000;
const MOST_CHANGED = 200;
const EVENT_ID = /^[1-9]\d{0,15}$/;

type Answer = Promise<typeof WorkResult>;
type Named = readonly { readonly facilityCode: string }[];

/** A vendor's queue and what is done with it, in the words of the schema. */
@Injectable()
export class WorkAnswers {
  constructor(
    private readonly work: VendorWorkService,
    private readonly queue: VendorQueueReadModel,
    private readonly audit: AuditService,
  ) {}

  async read({ viewer }: RequestContext, args: WorkQueueArgs): Promise<WorkQueueType | null> {
    const first = args.limit ?? MOST_ROWS;
    const skip = args.skip ?? 0;
    if (first < 1 || first > MOST_ROWS) throw new InputError('BAD_FIRST', 'limit');
    if (skip < 0) throw new InputError('BAD_FIRST', 'skip');
    const search = checkedSearch(args.search, 'search');
    const filter = args.filter ?? 'ALL';
    const queue = await this.queue.queue(viewer, { ...args, filter, search, first, skip });
    return queue && queueView(queue);
  }

  record(context: RequestContext, input: RecordWorkInput): Answer {
    const { rows } = input;
    const pass = whyOf(input.pass);
    return this.answer(context, rows, () => this.work.step(context.viewer, { rows, pass }));
  }

  reportBlockers(context: RequestContext, input: ReportWorkBlockersInput): Answer {
    return this.answer(context, input.rows, () => this.work.setBlockers(context.viewer, input));
  }

  takeBack(context: RequestContext, { rows }: TakeBackWorkInput): Answer {
    if (rows.some(({ events }) => events.length > 20 || !events.every((event) => EVENT_ID.test(event))))
      throw new InputError('BAD_EVENT', 'input.rows.events');
    const numbered = rows.map((row) => ({ ...row, events: row.events.map(Number) }));
    return this.answer(context, rows, () => this.work.takeBack(context.viewer, { rows: numbered }));
  }

  private async answer(context: RequestContext, rows: Named, say: () => Promise<Result[]>): Answer {
    const { viewer, language, request } = context;
    if (rows.length < 1 || rows.length > MOST_CHANGED) throw new InputError('TOO_MANY_VALUES', 'input.rows');
    if (viewer.role !== 'VENDOR')
      return problem({ outcome: 'NOT_FOUND_PROBLEM', code: 'VENDOR_NOT_FOUND' }, language);
    const results = await say();
    for (const [index, result] of results.entries()) {
      if (result.outcome !== 'NOT_FOUND_PROBLEM') continue;
      const subject = rows[index]!.facilityCode;
      await this.audit.note(viewer, {
        action: 'FACILITY_CHANGE',
        subject,
        found: false,
        address: request.ip,
      });
    }
    const now = await this.queue.rowsByCodes(
      viewer.vendorId,
      rows.map(({ facilityCode }) => facilityCode),
    );
    const answers = results.map((result, index) => {
      const { facilityCode } = rows[index]!;
      const row = now.get(facilityCode);
      return rowResult(facilityCode, row ? rowView(row) : null, result, language);
    });
    return { __typename: 'WorkRecorded', results: answers } as never;
  }
}

function rowResult(
  facilityCode: string,
  row: WorkRowType | null,
  result: Result,
  language: Language,
): WorkRowResultType {
  const answer = { facilityCode, row, code: null, field: null, message: null, overtaken: null };
  switch (result.outcome) {
    case 'RECORDED':
      return {
        ...answer,
        recorded: true,
        events: result.events.map(String),
        warnings: result.warnings.map((warning) => rolloutMessage(warning, language)),
      };
    case 'PASS_REASON_PROBLEM': {
      const { code, overtaken } = result;
      const message = WORK_REFUSALS[code][language];
      return { ...answer, recorded: false, events: [], warnings: [], code, message, overtaken };
    }
    default: {
      const { code } = result;
      const field = 'field' in result ? result.field : null;
      const message = rolloutMessage(code, language);
      return { ...answer, recorded: false, events: [], warnings: [], code, message, field };
    }
  }
}
