import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '#access';

/** A bulk that was asked for under a key: asked again, it is answered again and acts no more. */
@Entity('bulk_request')
export class BulkRequest {
  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id' })
  account!: Account;

  @PrimaryColumn({ name: 'account_id', type: 'integer' })
  accountId!: number;

  @PrimaryColumn({ name: 'idempotency_key', type: 'text' })
  idempotencyKey!: string;

  @Column({ name: 'body_digest', type: 'bytea' })
  bodyDigest!: Buffer;

  @Column({ type: 'jsonb', nullable: true })
  answer!: unknown;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'now()' })
  madeAt!: Date;
}
