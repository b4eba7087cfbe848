import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { scopeOf, type Viewer } from '#access';
import { Clock } from '#platform';
import type { ReminderTopic } from '../template/topic.js';
import { StopAddresses } from './stop-addresses.js';
import type { Stop } from './stop-token.rules.js';

/** What a stop address leads to. */
export interface StopView {
  readonly topic: ReminderTopic;
  /** Of the facility or vendor. */
  readonly name: string;
  /** Nothing is sent about the topic but legal notices. */
  readonly stopped: boolean;
}

export interface StoppedTopic {
  readonly topic: ReminderTopic;
  /** Domain clock. */
  readonly at: Date;
}

/** Topics that a facility, or a vendor for all its customers, wants nothing more about. */
@Injectable()
export class StopService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly addresses: StopAddresses,
    private readonly clock: Clock,
  ) {}

  /** null: there is no such address. Looking changes nothing: mail programs open links by themselves. */
  async look(token: string): Promise<StopView | null> {
    const stop = await this.addresses.read(token);
    return stop && this.view(stop);
  }

  /** By its bearer, without signing in; again it changes nothing. */
  async stop(token: string): Promise<StopView | null> {
    const stop = await this.addresses.read(token);
    if (!stop || !(await this.view(stop))) return null;
    await this.dataSource.query(
      `INSERT INTO reminder_opt_out (facility_id, vendor_id, topic, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [...parametersOf(stop), this.clock.now()],
    );
    return this.view(stop);
  }

  /** Takes the stop back: pressed by mistake, or changed one's mind. */
  async resume(token: string): Promise<StopView | null> {
    const stop = await this.addresses.read(token);
    if (!stop) return null;
    await this.dataSource.query(
      `DELETE FROM reminder_opt_out
       WHERE facility_id IS NOT DISTINCT FROM $1::int AND vendor_id IS NOT DISTINCT FROM $2::int AND topic = $3`,
      parametersOf(stop),
    );
    return this.view(stop);
  }

  /** What a facility has stopped, for staff and itself; null: not for this viewer. */
  async ofFacility(viewer: Viewer, facilityId: number): Promise<StoppedTopic[] | null> {
    const scope = scopeOf(viewer);
    const isOwn = scope.kind === 'FACILITIES' && scope.facilityIds.includes(facilityId);
    if (scope.kind !== 'ALL' && !isOwn) return null;
    return this.dataSource.query<StoppedTopic[]>(
      'SELECT topic, at FROM reminder_opt_out WHERE facility_id = $1 ORDER BY topic',
      [facilityId],
    );
  }

  private async view(stop: Stop): Promise<StopView | null> {
    const [facilityId, vendorId, topic] = parametersOf(stop);
    const [row] = await this.dataSource.query<{ name: string; stopped: boolean }[]>(
      `SELECT w.name, EXISTS (
         SELECT FROM reminder_opt_out o WHERE o.facility_id IS NOT DISTINCT FROM $1::int
           AND o.vendor_id IS NOT DISTINCT FROM $2::int AND o.topic = $3) AS stopped
       FROM (SELECT name FROM facility WHERE id = $1::int UNION ALL SELECT name FROM vendor WHERE id = $2::int) w`,
      [facilityId, vendorId, topic],
    );
    return row ? { topic, ...row } : null;
  }
}

function parametersOf(
  stop: Stop,
): [facilityId: number | null, vendorId: number | null, topic: ReminderTopic] {
  return 'facilityId' in stop ? [stop.facilityId, null, stop.topic] : [null, stop.vendorId, stop.topic];
}
