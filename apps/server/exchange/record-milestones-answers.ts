import { Injectable } from '@nestjs/common';
import { BulkRecordingService, bulkMessage } from '#exchange';
import { rolloutMessage, type RolloutResult } from '#rollout';
import type { Language } from '../graphql/language.js';
import type { RequestContext } from '../graphql/request-context.js';
import type {
  MilestoneRowResultType,
  RecordMilestonesInput,
  RecordMilestonesResult,
} from './record-milestones.types.js';

@Injectable()
export class RecordMilestonesAnswers {
  constructor(private readonly bulk: BulkRecordingService) {}

  async record(
    { viewer, language }: RequestContext,
    { idempotencyKey, rows }: RecordMilestonesInput,
  ): Promise<typeof RecordMilestonesResult> {
    const answer = await this.bulk.record(viewer, idempotencyKey, rows);
    if (answer.outcome === 'BULK_PROBLEM') {
      const { code } = answer;
      return { __typename: 'BulkProblem', code, message: bulkMessage(code, language) } as never;
    }
    const { repeated } = answer;
    const results = answer.results.map((result, index) =>
      rowResult(rows[index]!.facilityCode, result, language),
    );
    return { __typename: 'MilestonesRecorded', repeated, results } as never;
  }
}

function rowResult(facilityCode: string, result: RolloutResult, language: Language): MilestoneRowResultType {
  const nothing = {
    facilityCode,
    recorded: false,
    repeated: false,
    event: null,
    version: null,
    missing: [],
    warnings: [],
  };
  if (result.outcome === 'RECORDED') {
    return {
      ...nothing,
      recorded: true,
      repeated: result.repeated,
      event: String(result.event),
      version: result.version,
      code: null,
      field: null,
      message: null,
      warnings: result.warnings.map((warning) => rolloutMessage(warning, language)),
    };
  }
  return {
    ...nothing,
    code: result.code,
    message: rolloutMessage(result.code, language),
    field: 'field' in result ? result.field : null,
    missing: 'missing' in result ? [...result.missing] : [],
    version: 'currentVersion' in result ? result.currentVersion : null,
  };
}
