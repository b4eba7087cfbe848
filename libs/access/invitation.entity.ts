import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { AccountRole } from './viewer.js';

/** An account that somebody was asked to open; used once, within seven days. On the system clock. */
@Entity('invitation')
export class Invitation {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ name: 'token_digest', type: 'bytea' })
  tokenDigest!: Buffer;

  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  role!: AccountRole;

  /** Suggested by whoever invites; the invited may change it. */
  @Column({ name: 'display_name', type: 'text' })
  displayName!: string;

  @Column({ name: 'vendor_id', type: 'integer', nullable: true })
  vendorId!: number | null;

  @Column({ name: 'insurer_number', type: 'text', nullable: true })
  insurerNumber!: string | null;

  @Column({ name: 'facility_ids', type: 'integer', array: true, default: () => "'{}'" })
  facilityIds!: number[];

  @Column({ name: 'invited_by', type: 'integer' })
  invitedBy!: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
