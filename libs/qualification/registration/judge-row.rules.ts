import { isoFromDay, type Day } from '#calendar';
import { coverageSpan } from '../coverage/coverage-span.rules.js';
import type { PersonText } from '../storage/insured.js';
import type { Cause } from './cause.js';
import type { ReadRow, RowReading } from './read-row.rules.js';
import type { RegisterAnswer, Resident } from './resident-register.js';

/** A row by itself, before it is held against others. */
export interface RowInHand {
  readonly reading: RowReading;
  /** The individual number has a right check digit. */
  readonly numberRight: boolean;
  readonly register: RegisterAnswer;
}

/** Older than any person living in Japan. */
const OLDEST_YEARS = 115;

/** Causes that the row has in itself. `insurerNumber`: of whoever registers. */
export function judgeRow(
  { reading, numberRight, register }: RowInHand,
  insurerNumber: string,
  today: Day,
): Cause[] {
  const causes: Cause[] = [];
  if (!numberRight) causes.push('INDIVIDUAL_NUMBER');
  if (!reading.row) return [...causes, 'FIELD_UNREADABLE'];
  const { row } = reading;
  if (row.insurerNumber !== insurerNumber) causes.push('INSURER_NUMBER');
  if (numberRight) causes.push(...differences(row.person, register));
  const { birthdate } = row.person;
  if (birthdate > today || birthdate > row.coverage.from) causes.push('BIRTH_IMPLAUSIBLE');
  if (yearsBetween(birthdate, today) > OLDEST_YEARS) causes.push('VERY_OLD');
  if (!spanOf(row)) causes.push('LOSS_BEFORE_START');
  return causes;
}

/** null: it ends before it begins. */
export function spanOf({ coverage }: ReadRow): ReturnType<typeof coverageSpan> {
  return coverageSpan(coverage.from, coverage.lostOn, coverage.expiresOn);
}

/** The register was asked and says the same person. */
export function isAsRegistered(person: Resident, register: RegisterAnswer): boolean {
  return register !== 'NOT_ASKED' && register !== null && differences(person, register).length === 0;
}

/** Width of characters and spaces make no difference between names. */
export function isSameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

export function isSamePerson(one: Resident, other: Resident): boolean {
  return one.birthdate === other.birthdate && one.sex === other.sex && isSameName(one.name, other.name);
}

function differences(person: Pick<PersonText, keyof Resident>, register: RegisterAnswer): Cause[] {
  if (register === 'NOT_ASKED') return [];
  if (register === null) return ['NOT_IN_REGISTER'];
  const causes: Cause[] = [];
  if (!isSameName(person.name, register.name)) causes.push('NAME_DIFFERS');
  if (person.birthdate !== register.birthdate) causes.push('BIRTH_DIFFERS');
  if (person.sex !== register.sex) causes.push('SEX_DIFFERS');
  return causes;
}

function folded(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s+/g, '');
}

function yearsBetween(from: Day, until: Day): number {
  const years = Number(isoFromDay(until).slice(0, 4)) - Number(isoFromDay(from).slice(0, 4));
  return isoFromDay(until).slice(5) < isoFromDay(from).slice(5) ? years - 1 : years;
}
