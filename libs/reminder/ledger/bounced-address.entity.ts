import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address that mail comes back from: nothing is sent to it until somebody corrects the contact. */
@Entity('bounced_address')
export class BouncedAddress {
  /** In lower case. */
  @PrimaryColumn({ type: 'text' })
  address!: string;

  @Column({ type: 'timestamptz' })
  since!: Date;

  /** `5.1.1` */
  @Column({ type: 'text', nullable: true })
  code!: string | null;

  @Column({ type: 'integer', default: 1 })
  count!: number;
}
