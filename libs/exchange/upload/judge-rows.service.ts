import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { RolloutWriter, TakenBackReadModel, type RolloutResult } from '#rollout';
import type { Layout } from '../file/layouts.js';
import { readRow, type ReadRow } from '../row/read-row.rules.js';
import { RowForm } from '../row/row-form.js';
import type { RowVerdict } from '../row/row-verdict.js';
import type { Uploader } from './upload-owner.js';
import type { JudgedRow, TypedRow } from './upload-row.repository.js';

const DUPLICATE: RowVerdict = {
  outcome: 'ERROR',
  changes: [],
  problems: [{ column: 'code', reason: 'DUPLICATE_ROW', offer: null }],
  warnings: [],
  fixed: [],
  facilityId: null,
  version: null,
};

/** One file's rows against the log as it stands; knows which rows came before. */
export class FileJudge {
  private readonly seen = new Set<string>();

  constructor(
    private readonly writer: RolloutWriter,
    private readonly takenBack: TakenBackReadModel,
    private readonly clock: Clock,
    private readonly viewer: Uploader,
    private readonly layout: Layout,
    private readonly acceptOffers: boolean,
  ) {}

  /** What each row would do. Writes nothing. */
  async judge(rows: readonly TypedRow[]): Promise<JudgedRow[]> {
    const read = rows.map(({ cells }) => this.read(cells));
    const forms = read.map((row) => new RowForm(row, this.viewer, this.layout, row.version));
    const asked = forms.filter((form, index) => !form.isWrong && this.isFirst(read[index]!));
    const results = await this.writer.rehearse(this.viewer, asked);
    const resultOf = new Map<RowForm, RolloutResult>(asked.map((form, index) => [form, results[index]!]));
    await this.judgeTakenBack(read, forms, resultOf);
    return rows.map((row, index) => {
      const form = forms[index]!;
      const result = resultOf.get(form) ?? null;
      const verdict = result === null && !form.isWrong ? DUPLICATE : form.verdict(result);
      return { ...row, code: read[index]!.code, verdict };
    });
  }

  /** The row as a form that is refused when the facility has another version. */
  form(cells: TypedRow['cells'], version: number): RowForm {
    return new RowForm(this.read(cells), this.viewer, this.layout, version);
  }

  /**
   * Judges rows anew whose facility has a later version but nothing newer that stands: a file dropped again after its undo
   * is not out of date. Their forms are replaced in place.
   */
  private async judgeTakenBack(
    read: readonly ReadRow[],
    forms: RowForm[],
    resultOf: Map<RowForm, RolloutResult>,
  ): Promise<void> {
    const stale = forms.flatMap((form, index) => {
      const { code, version: known } = read[index]!;
      const result = resultOf.get(form);
      if (result?.outcome !== 'STALE_VERSION_PROBLEM' || code === null || known === null) return [];
      return [{ index, code, known, current: result.currentVersion }];
    });
    const codes = await this.takenBack.among(stale);
    const settled = stale.filter(({ code }) => codes.has(code));
    const again = settled.map(
      ({ index, current }) => new RowForm(read[index]!, this.viewer, this.layout, current),
    );
    const results = again.length > 0 ? await this.writer.rehearse(this.viewer, again) : [];
    settled.forEach(({ index }, place) => {
      forms[index] = again[place]!;
      resultOf.set(again[place]!, results[place]!);
    });
  }

  private read(cells: TypedRow['cells']): ReadRow {
    const { viewer, acceptOffers } = this;
    return readRow(cells, this.layout, { viewer, today: this.clock.today(), acceptOffers });
  }

  private isFirst(row: ReadRow): boolean {
    const key = [
      row.code,
      ...row.said
        .filter(({ column }) => this.layout.key.includes(column.id))
        .map(({ cell }) => (cell.kind === 'VALUE' ? cell.value : cell.kind)),
    ].join(' ');
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }
}

@Injectable()
export class JudgeRowsService {
  constructor(
    private readonly writer: RolloutWriter,
    private readonly takenBack: TakenBackReadModel,
    private readonly clock: Clock,
  ) {}

  /** For all rows of one file, in their order. */
  of(viewer: Uploader, layout: Layout, acceptOffers: boolean): FileJudge {
    return new FileJudge(this.writer, this.takenBack, this.clock, viewer, layout, acceptOffers);
  }
}
