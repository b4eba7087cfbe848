import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Signed in until idle for too long (SESSION_IDLE_MINUTES), or twelve hours. On the system clock. */
@Entity('session')
export class Session {
  /** SHA-256 of the cookie's token: who reads this table cannot sign in with it. */
  @PrimaryColumn({ name: 'token_digest', type: 'bytea' })
  tokenDigest!: Buffer;

  @Column({ name: 'account_id', type: 'integer' })
  accountId!: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz', default: () => 'now()' })
  lastSeenAt!: Date;

  /** Network address it was begun from. */
  @Column({ type: 'inet', nullable: true })
  address!: string | null;
}
