import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Sign-ins, and look-ups that found nothing in scope: who probes codes shows here. */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;

  @Column({ name: 'account_id', type: 'integer', nullable: true })
  accountId!: number | null;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  @Column({ type: 'boolean', default: true })
  found!: boolean;

  @Column({ type: 'inet', nullable: true })
  address!: string | null;
}
