import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { BounceKind } from './bounce-kind.rules.js';

/** That a message came back, or was complained about: one of a kind for each message. */
@Entity('bounce_report')
@Index('bounce_report_address', ['address', 'at'])
export class BounceReport {
  @PrimaryColumn({ name: 'reminder_id', type: 'bigint' })
  reminderId!: number;

  @PrimaryColumn({ type: 'text' })
  kind!: BounceKind;

  /** `5.1.1`, or `abuse` of a complaint; never the server's words, which repeat the address. */
  @Column({ type: 'text' })
  code!: string;

  /** It was written to, in lower case. */
  @Column({ type: 'text' })
  address!: string;

  /** Domain clock. */
  @Column({ type: 'timestamptz' })
  at!: Date;
}
