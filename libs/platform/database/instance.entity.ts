import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row that says what this database is. */
@Entity('instance')
export class Instance {
  @PrimaryColumn({ name: 'only_row', type: 'boolean', default: true })
  onlyRow!: boolean;

  @Column({ type: 'text' })
  kind!: 'DEMO' | 'REAL';

  /** `YYYY-MM-DD`; before it the log knows nothing (記録なし). */
  @Column({ name: 'log_began_on', type: 'date' })
  logBeganOn!: string;

  /** system identifier / timeline / database oid; see {@link ensureEra}. */
  @Column({ type: 'text' })
  identity!: string;

  @Column({ type: 'smallint' })
  era!: number;

  @Column({ name: 'clock_at', type: 'timestamptz', nullable: true })
  clockAt!: Date | null;

  @Column({ name: 'clock_anchor', type: 'timestamptz', nullable: true })
  clockAnchor!: Date | null;
}
