import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { Facility } from '#facility';

/** Weekdays on which a facility sees no patients (休診日), as its vendor learnt them. */
@Entity('closed_weekdays')
@Check('closed_weekdays_weekdays_check', 'weekdays BETWEEN 0 AND 127')
export class ClosedWeekdays {
  @OneToOne(() => Facility)
  @JoinColumn({ name: 'facility_id' })
  facility!: Facility;

  @PrimaryColumn({ name: 'facility_id', type: 'integer' })
  facilityId!: number;

  /** Bit i: closed on weekday i, 0 Sunday. */
  @Column({ type: 'smallint' })
  weekdays!: number;
}
