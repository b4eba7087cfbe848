import { Injectable } from '@nestjs/common';
import {
  CAUSES,
  InsurerDesk,
  InsurerQualityReadModel,
  KEPT_FIELDS,
  QuarantineReadModel,
  QuarantineService,
  RegistrationService,
  type Cause,
  type HeldRow,
  type HeldRowResult as RowResult,
  type Registration,
  type RegistrationResult as ListResult,
  type RowTexts,
} from '#qualification';
import type { Language } from '../graphql/language.js';
import { checkedFirst, decodePageCursor, pageOf } from '../graphql/page-cursor.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { InsurerQualityType } from './quality.types.js';
import type { CorrectHeldRowInput, HeldRowInput, HeldRowsArgs } from './registration.input.types.js';
import {
  CAUSE_TEXTS,
  HELD_ROW_PROBLEM_TEXTS,
  REGISTRATION_PROBLEM_TEXTS,
  STILL_WRONG_TEXT,
} from './registration.texts.js';
import type {
  HeldCauseType,
  HeldCountsType,
  HeldRowResult,
  HeldRowsType,
  HeldRowType,
  RegistrationResult,
  RegistrationTextType,
  RegistrationType,
} from './registration.types.js';

/** Registrations and held rows in the words of the schema. */
@Injectable()
export class RegistrationAnswers {
  constructor(
    private readonly registrations: RegistrationService,
    private readonly held: QuarantineReadModel,
    private readonly quarantine: QuarantineService,
    private readonly qualities: InsurerQualityReadModel,
    private readonly desk: InsurerDesk,
  ) {}

  async latest({ viewer }: RequestContext): Promise<RegistrationType[] | null> {
    const latest = await this.registrations.latest(viewer);
    return latest && this.listed(latest);
  }

  async one({ viewer }: RequestContext, id: number): Promise<RegistrationType | null> {
    const one = await this.registrations.byId(viewer, id);
    return one && (await this.listed([one]))[0]!;
  }

  counts({ viewer }: RequestContext): Promise<HeldCountsType | null> {
    return this.held.counts(viewer);
  }

  async rows({ viewer, language }: RequestContext, args: HeldRowsArgs): Promise<HeldRowsType | null> {
    const first = checkedFirst(args.first);
    const place = decodePageCursor(args.after, ['number']);
    const rows = await this.held.list(viewer, args.state, Number(place?.[0] ?? 0), first);
    if (!rows) return null;
    const { nodes, nextCursor } = pageOf(rows, first, ({ id }) => [id]);
    return { nodes: await this.viewed(nodes, language), nextCursor };
  }

  async row({ viewer, language }: RequestContext, id: number): Promise<HeldRowType | null> {
    const row = await this.held.one(viewer, id);
    return row && (await this.viewed([row], language))[0]!;
  }

  async confirmList(context: RequestContext, id: number): Promise<typeof RegistrationResult> {
    return this.listAnswer(context, await this.registrations.confirm(context.viewer, id));
  }

  async cancelList(context: RequestContext, id: number): Promise<typeof RegistrationResult> {
    return this.listAnswer(context, await this.registrations.cancel(context.viewer, id));
  }

  async correct(context: RequestContext, input: CorrectHeldRowInput): Promise<typeof HeldRowResult> {
    const { id, version, texts, individualNumber, assert } = input;
    const changed = Object.fromEntries(texts.map(({ field, text }) => [field, text])) as RowTexts;
    const correction = {
      id,
      version,
      texts: changed,
      individualNumber: individualNumber || null,
      assert: assert === true,
    };
    return rowAnswer(await this.quarantine.correct(context.viewer, correction), context.language);
  }

  async step(
    { viewer, language }: RequestContext,
    step: 'confirm' | 'giveBack' | 'drop',
    { id, version }: HeldRowInput,
  ): Promise<typeof HeldRowResult> {
    return rowAnswer(await this.quarantine[step](viewer, id, version), language);
  }

  async quality({ viewer, language }: RequestContext, weeks: number): Promise<InsurerQualityType | null> {
    const quality = await this.qualities.quality(viewer, weeks);
    return (
      quality && {
        ...quality,
        causes: CAUSES.map((cause) => ({ cause, name: CAUSE_TEXTS[cause].name[language] })),
      }
    );
  }

  private async listAnswer(
    { language }: RequestContext,
    result: ListResult,
  ): Promise<typeof RegistrationResult> {
    if (!('outcome' in result)) {
      return { __typename: 'Registration', ...(await this.listed([result]))[0]! } as never;
    }
    const { code } = result;
    const message = REGISTRATION_PROBLEM_TEXTS[code][language];
    return { __typename: 'RegistrationProblem', code, message } as never;
  }

  private async listed(lists: readonly Registration[]): Promise<RegistrationType[]> {
    const names = await this.desk.namesOf(lists.map(({ receivedBy }) => receivedBy));
    return lists.map((list) => ({ ...list, by: names.get(list.receivedBy) ?? '' }));
  }

  private async viewed(rows: readonly HeldRow[], language: Language): Promise<HeldRowType[]> {
    const names = await this.desk.namesOf(rows.flatMap(({ correctedBy }) => correctedBy ?? []));
    return rows.map(({ registrationId, causes, texts, before, correctedBy, ...row }) => ({
      ...row,
      registration: registrationId,
      causes: causesIn(causes, language),
      texts: listOf(texts),
      before: listOf(before),
      correctedBy: correctedBy === null ? null : (names.get(correctedBy) ?? ''),
    }));
  }
}

function rowAnswer(result: RowResult, language: Language): typeof HeldRowResult {
  switch (result.outcome) {
    case 'STILL_WRONG':
      return {
        __typename: 'HeldRowStillWrongProblem',
        code: result.outcome,
        message: STILL_WRONG_TEXT[language],
        causes: causesIn(result.causes, language),
        assertable: result.assertable,
      } as never;
    case 'HELD_ROW_PROBLEM':
      return {
        __typename: 'HeldRowProblem',
        code: result.code,
        message: HELD_ROW_PROBLEM_TEXTS[result.code][language],
      } as never;
    default:
      return { __typename: 'HeldRowDone', outcome: result.outcome } as never;
  }
}

export function causesIn(causes: readonly Cause[], language: Language): HeldCauseType[] {
  return causes.map((cause) => ({
    cause,
    name: CAUSE_TEXTS[cause].name[language],
    step: CAUSE_TEXTS[cause].step[language],
  }));
}

function listOf(texts: RowTexts): RegistrationTextType[] {
  return KEPT_FIELDS.flatMap((field) => (texts[field] === undefined ? [] : { field, text: texts[field] }));
}
