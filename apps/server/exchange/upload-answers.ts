import { Injectable } from '@nestjs/common';
import {
  layoutOf,
  LAYOUTS,
  BLOCKER_CHOICES,
  problemMessage,
  refusalMessage,
  uploadProblemMessage,
  UploadReadModel,
  UploadService,
  warningMessage,
  type CellChange,
  type ColumnId,
  type LayoutId,
  type UploadResult as Result,
  type UploadRowView,
  type UploadView,
} from '#exchange';
import { FacilityViews } from '../facility/facility-views.js';
import type { Language } from '../graphql/language.js';
import { checkedFirst, decodePageCursor, pageOf } from '../graphql/page-cursor.js';
import type { RequestContext } from '../graphql/request-context.js';
import { BLOCKER_NAMES } from '../download/names.texts.js';
import type { ConfirmUploadInput, UploadInput, UploadRowsArgs } from './upload.input.types.js';
import type { UploadResult, UploadRowsType, UploadRowType, UploadType } from './upload.types.js';

const LEFT_OUT_SHOWN = 100;

/** Uploads in the words of the schema. */
@Injectable()
export class UploadAnswers {
  constructor(
    private readonly uploads: UploadService,
    private readonly readModel: UploadReadModel,
    private readonly facilities: FacilityViews,
  ) {}

  async one(context: RequestContext, id: number): Promise<UploadType | null> {
    const view = await this.readModel.byId(context.viewer, id);
    return view && this.typed(context, view);
  }

  async latest(context: RequestContext): Promise<UploadType[] | null> {
    const views = await this.readModel.latest(context.viewer);
    return views && Promise.all(views.map((view) => this.typed(context, view)));
  }

  async rows(context: RequestContext, args: UploadRowsArgs): Promise<UploadRowsType | null> {
    const { viewer, language } = context;
    const first = checkedFirst(args.first);
    const place = decodePageCursor(args.after, ['number']);
    const view = await this.readModel.byId(viewer, args.upload);
    if (!view) return null;
    const after = Number(place?.[0] ?? 0);
    const rows = await this.readModel.rows(viewer, view.id, args.filter ?? null, after, first + 1);
    const { nodes, nextCursor } = pageOf(rows ?? [], first, ({ number }) => [number]);
    return { nodes: nodes.map((row) => rowOf(row, view.layout, language)), nextCursor };
  }

  async confirm(
    context: RequestContext,
    { id, allOrNothing }: ConfirmUploadInput,
  ): Promise<typeof UploadResult> {
    return this.answer(context, await this.uploads.confirm(context.viewer, id, allOrNothing));
  }

  async acceptOffers(context: RequestContext, { id }: UploadInput): Promise<typeof UploadResult> {
    return this.answer(context, await this.uploads.acceptOffers(context.viewer, id));
  }

  async undo(context: RequestContext, { id }: UploadInput): Promise<typeof UploadResult> {
    return this.answer(context, await this.uploads.undo(context.viewer, id));
  }

  async cancel(context: RequestContext, { id }: UploadInput): Promise<typeof UploadResult> {
    return this.answer(context, await this.uploads.cancel(context.viewer, id));
  }

  private async answer(context: RequestContext, result: Result): Promise<typeof UploadResult> {
    if (!('outcome' in result)) return this.typed(context, result);
    const { code } = result;
    const message = uploadProblemMessage(code, context.language);
    return { __typename: 'UploadProblem', code, message } as never;
  }

  private async typed({ viewer, language }: RequestContext, view: UploadView): Promise<UploadType> {
    const leftOut = view.leftOut ?? [];
    return {
      __typename: 'Upload',
      ...view,
      refusal: view.refusal && refusalMessage(view.refusal, language),
      batch: view.batchId,
      leftOutCount: leftOut.length,
      leftOut:
        leftOut.length === 0 ? [] : await this.facilities.byIds(viewer, leftOut.slice(0, LEFT_OUT_SHOWN)),
    } as UploadType;
  }
}

function rowOf(row: UploadRowView, layout: LayoutId | null, language: Language): UploadRowType {
  const name = (column: ColumnId | null): string | null => column && columnName(column, layout, language);
  return {
    ...row,
    changes: row.changes.map(({ column, from, to }) => ({
      column: columnName(column, layout, language),
      from: valueText(column, from, language),
      to: valueText(column, to, language),
    })),
    problems: row.problems.map(({ column, reason, offer }) => ({
      code: reason,
      column: name(column),
      value: column && (row.cells[column] ?? null),
      message: problemMessage(reason, language),
      offer,
    })),
    warnings: row.warnings.map((warning) => warningMessage(warning, language)),
    fixed: row.fixed.map((column) => columnName(column as ColumnId, layout, language)),
  };
}

export function columnName(id: ColumnId, layout: LayoutId | null, language: Language): string {
  const columns = layout ? layoutOf(layout).columns : LAYOUTS.flatMap((each) => each.columns);
  return columns.find((column) => column.id === id)?.name[language] ?? id;
}

function valueText(column: CellChange['column'], value: string | null, language: Language): string | null {
  const blocker = column === 'blocker' && BLOCKER_CHOICES.find(({ id }) => id === value)?.id;
  return blocker ? BLOCKER_NAMES[blocker][language] : value;
}
