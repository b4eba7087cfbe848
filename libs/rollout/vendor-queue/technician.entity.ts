import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Vendor } from '#facility';

/** Somebody of a vendor who goes to facilities, with the area he covers; empty lists: everywhere. */
@Entity('technician')
@Index('technician_name', ['vendorId', 'name'], { unique: true, where: 'retired_at IS NULL' })
export class Technician {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @ManyToOne(() => Vendor)
  @JoinColumn({ name: 'vendor_id' })
  vendor!: Vendor;

  @Column({ name: 'vendor_id', type: 'integer' })
  vendorId!: number;

  @Column({ type: 'text' })
  name!: string;

  /** JIS codes, "01" … "47". */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  prefectures!: string[];

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  municipalities!: string[];

  /** Past visits keep their name; null: goes out. */
  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;
}
