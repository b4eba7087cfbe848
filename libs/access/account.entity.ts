import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { AccountRole } from './viewer.js';

/** Somebody who can sign in. How they prove it is beside it (a password now), so that OpenID Connect can join. */
@Entity('account')
export class Account {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  /** Unique without regard to case. */
  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  role!: AccountRole;

  @Column({ name: 'display_name', type: 'text' })
  displayName!: string;

  /** See password.ts; `!` matches no password (an account that signs in otherwise). */
  @Column({ name: 'password_hash', type: 'text' })
  passwordHash!: string;

  /** Exactly for VENDOR. */
  @Column({ name: 'vendor_id', type: 'integer', nullable: true })
  vendorId!: number | null;

  /** Exactly for INSURER: 保険者番号, 6 or 8 digits. */
  @Column({ name: 'insurer_number', type: 'text', nullable: true })
  insurerNumber!: string | null;

  @Column({ type: 'boolean', default: false })
  disabled!: boolean;
}
