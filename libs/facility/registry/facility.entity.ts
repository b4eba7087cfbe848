import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Vendor } from './vendor.entity.js';

/**
 * The state row: the register's entry and how far the facility has come, as now. For writing and looking up; never the
 * source of history, which is the log. Days are `YYYY-MM-DD`.
 */
@Entity('facility')
export class Facility {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'BY DEFAULT' })
  id!: number;

  /** Counts the changes; an edit names the one it saw. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'char', length: 10 })
  code!: string;

  /** Index into FACILITY_TYPES. */
  @Column({ type: 'smallint' })
  type!: number;

  /** The type was read from the name, not stated. */
  @Column({ name: 'type_inferred', type: 'boolean', default: false })
  typeInferred!: boolean;

  /** 1 … 47. */
  @Column({ type: 'smallint' })
  prefecture!: number;

  @Column({ type: 'text', default: '' })
  municipality!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'postal_code', type: 'char', length: 7, nullable: true })
  postalCode!: string | null;

  @Column({ type: 'text', default: '' })
  address!: string;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  /** null: since the log began. */
  @Column({ name: 'opened_on', type: 'date', nullable: true })
  openedOn!: string | null;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;

  /** Missing from a newer list since that day; a person decides whether it closed. */
  @Column({ name: 'possibly_closed_since', type: 'date', nullable: true })
  possiblyClosedSince!: string | null;

  @ManyToOne(() => Vendor, { nullable: true })
  @JoinColumn({ name: 'vendor_id' })
  @Index('facility_vendor', { where: 'vendor_id IS NOT NULL' })
  vendor!: Vendor | null;

  @Column({ name: 'vendor_id', type: 'integer', nullable: true })
  vendorId!: number | null;

  /** yyyymm. */
  @Column({ name: 'planned_month', type: 'integer', nullable: true })
  plannedMonth!: number | null;

  @Column({ type: 'smallint', nullable: true })
  blocker!: number | null;

  @Column({ type: 'smallint', nullable: true })
  readers!: number | null;

  @Column({ name: 'visit_on', type: 'date', nullable: true })
  visitOn!: string | null;

  @Column({ name: 'certificate_expires_on', type: 'date', nullable: true })
  certificateExpiresOn!: string | null;

  @Column({ name: 'account_created_on', type: 'date', nullable: true })
  accountCreatedOn!: string | null;

  @Column({ name: 'applied_on', type: 'date', nullable: true })
  appliedOn!: string | null;

  @Column({ name: 'vendor_contacted_on', type: 'date', nullable: true })
  vendorContactedOn!: string | null;

  @Column({ name: 'ordered_on', type: 'date', nullable: true })
  orderedOn!: string | null;

  @Column({ name: 'shipped_on', type: 'date', nullable: true })
  shippedOn!: string | null;

  @Column({ name: 'delivered_on', type: 'date', nullable: true })
  deliveredOn!: string | null;

  @Column({ name: 'use_applied_on', type: 'date', nullable: true })
  useAppliedOn!: string | null;

  @Column({ name: 'certificate_issued_on', type: 'date', nullable: true })
  certificateIssuedOn!: string | null;

  @Column({ name: 'setup_scheduled_on', type: 'date', nullable: true })
  setupScheduledOn!: string | null;

  @Column({ name: 'ready_on', type: 'date', nullable: true })
  readyOn!: string | null;

  @Column({ name: 'operating_on', type: 'date', nullable: true })
  operatingOn!: string | null;
}
