import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: signs the addresses that stop a topic. */
@Entity('reminder_stop_key')
export class ReminderStopKey {
  @PrimaryColumn({ name: 'only_row', type: 'boolean', default: true })
  onlyRow!: boolean;

  @Column({ type: 'bytea' })
  key!: Buffer;
}
