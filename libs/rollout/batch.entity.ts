import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '#access';

/** What was said together, from one file or one run, and can be undone together. */
@Entity('batch')
@Check('batch_kind_check', `kind IN ('DEMO', 'IMPORT', 'UPLOAD', 'UNDO')`)
export class Batch {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column({ type: 'text' })
  kind!: 'DEMO' | 'IMPORT' | 'UPLOAD' | 'UNDO';

  @Column({ type: 'text' })
  title!: string;

  @ManyToOne(() => Account, { nullable: true })
  @JoinColumn({ name: 'account_id' })
  account!: Account | null;

  @Column({ name: 'account_id', type: 'integer', nullable: true })
  accountId!: number | null;

  /** Domain clock. */
  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  /** The batch this one took back. */
  @ManyToOne(() => Batch, { nullable: true })
  @JoinColumn({ name: 'undoes' })
  undoneBatch!: Batch | null;

  @Column({ type: 'integer', nullable: true })
  undoes!: number | null;
}
