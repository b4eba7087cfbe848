import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { RawCells } from '../row/read-row.rules.js';
import type { CellChange, RowOutcome, RowProblem, RowWarning } from '../row/row-verdict.js';
import { Upload } from './upload.entity.js';

/** A row of a file as typed, and what was last found about it. */
@Entity('upload_row')
@Check('upload_row_outcome_check', `outcome IN ('CHANGE', 'UNCHANGED', 'ERROR', 'STALE')`)
@Index('upload_row_outcome', ['uploadId', 'outcome', 'number'])
export class UploadRow {
  @ManyToOne(() => Upload, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'upload_id' })
  upload!: Upload;

  @PrimaryColumn({ name: 'upload_id', type: 'integer' })
  uploadId!: number;

  /** As the spreadsheet counts, from 1. */
  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column({ type: 'text', nullable: true })
  code!: string | null;

  @Column({ name: 'facility_id', type: 'integer', nullable: true })
  facilityId!: number | null;

  @Column({ type: 'integer', nullable: true })
  version!: number | null;

  @Column({ type: 'text' })
  outcome!: RowOutcome;

  @Column({ type: 'jsonb' })
  cells!: RawCells;

  @Column({ type: 'jsonb', nullable: true })
  changes!: CellChange[] | null;

  @Column({ type: 'jsonb', nullable: true })
  problems!: RowProblem[] | null;

  @Column({ type: 'jsonb', nullable: true })
  warnings!: RowWarning[] | null;

  @Column({ type: 'jsonb', nullable: true })
  fixed!: string[] | null;

  @Column({ type: 'boolean', default: false })
  written!: boolean;
}
