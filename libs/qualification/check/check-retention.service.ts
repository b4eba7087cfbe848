import { Inject, Injectable } from '@nestjs/common';
import { startOfJapanDay } from '#calendar';
import { Clock, CONFIGURATION, type Configuration } from '#platform';
import { ReceptionRepository } from '../batch/reception.repository.js';
import { CheckLogRepository } from './check-log.repository.js';

/** Lists and results of appointments hold people, though sealed: they are for the day and for who looks once more. */
const RECEPTION_DAYS = 31;

/** The log of checks is kept for CHECK_RETENTION_DAYS, batches for a month. */
@Injectable()
export class CheckRetention {
  constructor(
    private readonly log: CheckLogRepository,
    private readonly receptions: ReceptionRepository,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async dropOld(): Promise<void> {
    const today = this.clock.today();
    await this.log.dropBefore(startOfJapanDay(today - this.configuration.checkRetentionDays));
    await this.receptions.dropBefore(startOfJapanDay(today - RECEPTION_DAYS));
  }
}
