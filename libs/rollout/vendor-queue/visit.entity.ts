import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '#access';
import { Facility, Vendor } from '#facility';
import { Technician } from './technician.entity.js';

/**
 * Who goes to a facility on a day, and when that day. The day itself is the log's (`visitOn`): a row counts only while
 * the log names its day, so a day taken back there brings the row of the day before to life again.
 */
@Entity('visit')
@Check('visit_slot_check', "slot IN ('AM', 'PM')")
export class Visit {
  @ManyToOne(() => Facility)
  @JoinColumn({ name: 'facility_id' })
  facility!: Facility;

  @PrimaryColumn({ name: 'facility_id', type: 'integer' })
  facilityId!: number;

  @ManyToOne(() => Vendor)
  @JoinColumn({ name: 'vendor_id' })
  vendor!: Vendor;

  @PrimaryColumn({ name: 'vendor_id', type: 'integer' })
  vendorId!: number;

  /** `YYYY-MM-DD`. */
  @PrimaryColumn({ type: 'date' })
  day!: string;

  @ManyToOne(() => Technician, { nullable: true })
  @JoinColumn({ name: 'technician_id' })
  technician!: Technician | null;

  @Column({ name: 'technician_id', type: 'integer', nullable: true })
  @Index('visit_technician')
  technicianId!: number | null;

  @Column({ type: 'text', nullable: true })
  slot!: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id' })
  account!: Account;

  @Column({ name: 'account_id', type: 'integer' })
  accountId!: number;
}
