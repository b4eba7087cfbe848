import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** System vendor (システム業者) that sets facilities up, in the order in which they contacted it. */
@Entity('vendor')
export class Vendor {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  /** Facilities it can set up in a week; null: not said. */
  @Column({ name: 'weekly_capacity', type: 'integer', nullable: true })
  weeklyCapacity!: number | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
