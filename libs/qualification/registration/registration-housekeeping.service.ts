import { Injectable } from '@nestjs/common';
import { RegistrationRepository } from './registration.repository.js';

/** Lists that nobody confirmed within a week are dropped with everything in them. */
@Injectable()
export class RegistrationHousekeeping {
  constructor(private readonly registrations: RegistrationRepository) {}

  async dropLeft(): Promise<void> {
    await this.registrations.cancelLeft();
  }
}
