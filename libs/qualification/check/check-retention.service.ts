import { Injectable } from '@nestjs/common';
import { startOfJapanDay } from '#calendar';
import { Clock } from '#platform';
import { CheckLogRepository } from './check-log.repository.js';

/** Long enough for the claims of a year; what is older nobody asks for. */
const RETENTION_DAYS = 400;

/** The log of checks is kept for 400 days. */
@Injectable()
export class CheckRetention {
  constructor(
    private readonly log: CheckLogRepository,
    private readonly clock: Clock,
  ) {}

  async dropOld(): Promise<void> {
    await this.log.dropBefore(startOfJapanDay(this.clock.today() - RETENTION_DAYS));
  }
}
