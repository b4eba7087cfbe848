import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Vendor } from '#facility';

/** A day on which a vendor does not work, beside weekends and public holidays (Obon, its own anniversaries). */
@Entity('vendor_holiday')
export class VendorHoliday {
  @ManyToOne(() => Vendor)
  @JoinColumn({ name: 'vendor_id' })
  vendor!: Vendor;

  @PrimaryColumn({ name: 'vendor_id', type: 'integer' })
  vendorId!: number;

  /** `YYYY-MM-DD`. */
  @PrimaryColumn({ type: 'date' })
  day!: string;
}
