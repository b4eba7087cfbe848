import { isoFromDay } from '#calendar';
import { withIndividualCheck } from '#platform';
import type { RegistrationField } from '../registration/registration-fields.js';
import { inventInsured } from './invent-insured.rules.js';

type Row = Readonly<Partial<Record<RegistrationField, string>>>;

/** Residents behind the last that the loader of invented insured reaches: nobody is registered by both. */
const FIRST = 2_000_100;
const RIGHT = 40;

/** A list as an insurer hands it in: mostly right, with one of each mistake of March 2021. */
export function demoList(insurerNumber: string): Row[] {
  const row = (n: number, changes: Row = {}): Row => rowOf(FIRST + n, insurerNumber, changes);
  const [someone, other] = [inventInsured(FIRST + 101).person, inventInsured(FIRST + 102).person];
  return [
    ...Array.from({ length: RIGHT }, (_, n) => row(n)),
    row(101, { name: someone.name.replace('　', '　子') }),
    row(102, { birthdate: isoFromDay(other.birthdate + 31) }),
    row(103, { individualNumber: wrongCheck(FIRST + 103) }),
    row(104, { lostOn: '2021-03-01', reasonOfLoss: '03' }),
    row(105, { individualNumber: numberOf(FIRST + 106) }),
    row(106),
    row(107, { from: '2021-02-30' }),
    row(108, { name: '架空　太郎', kana: 'カクウ　タロウ' }),
    row(109, { sex: inventInsured(FIRST + 109).person.sex === '1' ? '2' : '1' }),
    row(110),
    row(110, { symbol: '7200', from: '2021-05-01' }),
  ];
}

function rowOf(index: number, insurerNumber: string, changes: Row): Row {
  const { person } = inventInsured(index);
  return {
    individualNumber: numberOf(index),
    insurerNumber,
    symbol: '7100',
    number: String(index),
    branch: '01',
    name: person.name,
    kana: person.kana,
    sex: person.sex,
    birthdate: isoFromDay(person.birthdate),
    postalCode: person.postalCode,
    address: person.address,
    relation: '1',
    from: isoFromDay(Math.max(person.birthdate, 18_718)),
    ...changes,
  };
}

function numberOf(index: number): string {
  return withIndividualCheck(String(index).padStart(11, '0'));
}

function wrongCheck(index: number): string {
  const right = numberOf(index);
  return right.slice(0, 11) + String((Number(right[11]) + 1) % 10);
}
