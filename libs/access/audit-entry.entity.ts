import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Sign-ins, changes, downloads, and look-ups that found nothing in scope: who probes codes shows here. */
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

  /** What else there is to know: the code of the refusal, the conditions of a download, the codes assigned. */
  @Column({ type: 'text', nullable: true })
  detail!: string | null;

  /** The personal access token it was done with; null: in a session, or by nobody signed in. */
  @Column({ name: 'token_id', type: 'integer', nullable: true })
  tokenId!: number | null;
}
