import { Injectable } from '@nestjs/common';
import { InstanceReadModel, isIndividualNumber } from '#platform';
import { ResidentRegister, type RegisterAnswer } from '../registration/resident-register.js';
import { inventInsured } from './invent-insured.rules.js';

/** Invented people live under the first so many numbers: those that can be loaded, and some that insurers may register. */
const RESIDENTS = 2_100_000;

/**
 * The stand-in: in a demo everybody invented is a resident, under their own number. A real database has no register until
 * one is connected in the place of this class; nothing is compared there, and every registration says so.
 */
@Injectable()
export class DemoResidentRegister extends ResidentRegister {
  constructor(private readonly instances: InstanceReadModel) {
    super();
  }

  async find(individualNumbers: readonly string[]): Promise<readonly RegisterAnswer[]> {
    const { kind } = await this.instances.instance();
    return individualNumbers.map((number) => (kind === 'DEMO' ? residentOf(number) : 'NOT_ASKED'));
  }
}

function residentOf(number: string): RegisterAnswer {
  const index = Number(number.slice(0, 11));
  if (!isIndividualNumber(number) || index >= RESIDENTS) return null;
  const { name, sex, birthdate } = inventInsured(index).person;
  return { name, sex, birthdate };
}
