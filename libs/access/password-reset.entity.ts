import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link to a new password; gone once it is used. On the system clock. */
@Entity('password_reset')
export class PasswordReset {
  @PrimaryColumn({ name: 'token_digest', type: 'bytea' })
  tokenDigest!: Buffer;

  @Column({ name: 'account_id', type: 'integer' })
  accountId!: number;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
