import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An instant of knowledge that can be asked for: each day's close and each publication. */
@Entity('knowledge_point')
@Check('knowledge_point_kind_check', `kind IN ('CLOSE', 'PUBLICATION')`)
@Check('knowledge_point_check', '(snapshot IS NULL) = (era IS NULL)')
@Index('knowledge_point_day', ['day'])
export class KnowledgePointRow {
  /** `2021-07-09` (close of that day) or `publication-2021-07-09`. */
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  kind!: 'CLOSE' | 'PUBLICATION';

  @Column({ type: 'date' })
  day!: string;

  /** What was learnt before this instant (domain clock) belongs to it. */
  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text', nullable: true })
  title!: string | null;

  /** null: loaded with its history, so that `at` alone decides. */
  @Column({ type: 'pg_snapshot' as 'text', nullable: true })
  snapshot!: string | null;

  @Column({ type: 'smallint', nullable: true })
  era!: number | null;
}
