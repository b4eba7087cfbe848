import { Entity, PrimaryColumn } from 'typeorm';

/** Which facilities a FACILITY account is: a clinic that is medical and dental has two codes, so two of everything. */
@Entity('account_facility')
export class AccountFacility {
  @PrimaryColumn({ name: 'account_id', type: 'integer' })
  accountId!: number;

  @PrimaryColumn({ name: 'facility_id', type: 'integer' })
  facilityId!: number;
}
