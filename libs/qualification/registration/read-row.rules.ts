import { isoFromDay, type Day } from '#calendar';
import { comparableBranch, comparableNumber, comparableSymbol } from '../card/comparison-form.rules.js';
import { hasNoSymbol, readInsurerNumber } from '../card/insurer-number.rules.js';
import type { CoverageText, ElderlyCertificate, LimitCertificate, PersonText } from '../storage/insured.js';
import { readRegistrationDay } from './registration-day.rules.js';
import { LONGEST_TEXT, type KeptField, type RowTexts } from './registration-fields.js';

/** What a row says, whatever is to be thought of it. `insurerNumber` null: its check digit is wrong. */
export interface ReadRow {
  readonly insurerNumber: string | null;
  readonly person: PersonText;
  readonly coverage: CoverageText;
}

/** `row` null: it cannot be understood without the fields named. */
export type RowReading =
  | { readonly row: ReadRow; readonly unreadable: readonly [] }
  | { readonly row: null; readonly unreadable: readonly KeptField[] };

const SEX: Readonly<Record<string, PersonText['sex']>> = { '1': '1', 男: '1', '2': '2', 女: '2', '3': '3' };
const RELATION: Readonly<Record<string, CoverageText['relation']>> = {
  '': '1',
  '1': '1',
  本人: '1',
  '2': '2',
  家族: '2',
};
const KANA = /^[ァ-ヺー・ぁ-ゖ゛゜A-Za-z.'\- ]+$/;
/** 資格喪失事由: 01 death, 02 change of insurance type, 03 change of insurer, 99 other (OQSCD008). */
const REASONS = ['01', '02', '03', '99'];
const LONGEST_ON_A_CARD = 20;

/** Reads what stands in a row. Only what cannot be understood is unreadable here; what is implausible is judged later. */
export function readRow(texts: RowTexts, today: Day): RowReading {
  const unreadable: KeptField[] = [];
  const text = (field: KeptField): string => (texts[field] ?? '').trim();
  const bad = <T>(field: KeptField, otherwise: T): T => {
    unreadable.push(field);
    return otherwise;
  };
  const chosen = <T>(field: KeptField, of: Readonly<Record<string, T>>, otherwise: T): T =>
    of[text(field).normalize('NFKC')] ?? bad(field, otherwise);
  const matching = (field: KeptField, pattern: RegExp): string | null => {
    const value = text(field).normalize('NFKC');
    if (value === '') return null;
    return pattern.test(value) ? value : bad(field, null);
  };
  const day = (field: KeptField): Day | null =>
    text(field) === '' ? null : (readRegistrationDay(text(field)) ?? bad(field, null));
  const neededDay = (field: KeptField): Day =>
    text(field) === '' ? bad(field, 0) : (readRegistrationDay(text(field)) ?? bad(field, 0));

  for (const field of Object.keys(texts) as KeptField[])
    if (text(field).length > LONGEST_TEXT) unreadable.push(field);
  const insurerNumber = readInsurerNumber(text('insurerNumber'));
  const noSymbol = insurerNumber !== null && hasNoSymbol(insurerNumber);
  const symbol = noSymbol ? '' : text('symbol');
  if (!noSymbol && (symbol === '' || comparableSymbol(symbol).length > LONGEST_ON_A_CARD)) bad('symbol', '');
  const number = text('number');
  const compared = comparableNumber(number);
  if (compared === '' || compared.length > LONGEST_ON_A_CARD) bad('number', '');
  const branch = comparableBranch(text('branch'));
  if (branch !== null && !/^\d{2}$/.test(branch)) bad('branch', null);
  const name = spaced(text('name'));
  if (name === '') bad('name', '');
  const kana = spaced(text('kana').normalize('NFKC'));
  if (!KANA.test(kana.replaceAll('　', ' '))) bad('kana', '');
  const from = neededDay('from');
  const reasonOfLoss = matching('reasonOfLoss', /^\d{1,2}$/)?.padStart(2, '0') ?? null;
  if (reasonOfLoss !== null && !REASONS.includes(reasonOfLoss)) bad('reasonOfLoss', null);
  const lostOn = day('lostOn');
  const birthdate = neededDay('birthdate');
  const postal = matching('postalCode', /^\d{3}-?\d{4}$/)?.replace('-', '') ?? '';
  const row: ReadRow = {
    insurerNumber,
    person: {
      name,
      kana,
      sex: chosen('sex', SEX, '3'),
      birthdate,
      postalCode: postal && `${postal.slice(0, 3)}-${postal.slice(3)}`,
      address: text('address'),
    },
    coverage: {
      symbol,
      number,
      branch,
      cardClass: matching('cardClass', /^\d{1,2}$/)?.padStart(2, '0') ?? '01',
      relation: chosen('relation', RELATION, '1'),
      insuredName: text('insuredName') === '' ? null : spaced(text('insuredName')),
      issuedOn: day('issuedOn') ?? from,
      from,
      expiresOn: day('expiresOn'),
      lostOn,
      reasonOfLoss: lostOn === null ? null : (reasonOfLoss ?? '99'),
      ratio: ratioOf(matching('ratio', /^\d{1,3}%?$/)),
      preschool: isPreschool(birthdate, today),
      elderly: elderlyOf(),
      limit: limitOf(),
    },
  };
  return unreadable.length > 0
    ? { row: null, unreadable: [...new Set(unreadable)] }
    : { row, unreadable: [] };

  function elderlyOf(): ElderlyCertificate | null {
    const ratio = ratioOf(matching('elderlyRatio', /^\d{1,3}%?$/));
    const lastDay = day('elderlyLastDay');
    if (ratio === null && text('elderlyFrom') === '') return null;
    const begins = neededDay('elderlyFrom');
    return {
      issuedOn: day('elderlyIssuedOn') ?? begins,
      from: begins,
      lastDay,
      ratio: ratio ?? bad('elderlyRatio', ''),
    };
  }

  function limitOf(): LimitCertificate | null {
    const classification = matching('limitClass', /^[0-9A-Z]{1,3}$/i);
    const level = matching('limitLevel', /^[0-9A-Z]{1,4}$/i);
    if (classification === null && level === null) return null;
    const begins = neededDay('limitFrom');
    return {
      classification: classification ?? bad('limitClass', ''),
      level: level ?? bad('limitLevel', ''),
      issuedOn: day('limitIssuedOn') ?? begins,
      from: begins,
      lastDay: day('limitLastDay'),
      longTermOn: day('limitLongTermOn'),
    };
  }
}

/** Under school age on a day: until 31 March after the sixth birthday. Shown with the answer of a check. */
function isPreschool(birthdate: Day, today: Day): boolean {
  const [year, month, date] = isoFromDay(birthdate).split('-').map(Number) as [number, number, number];
  const six = year + 6 + (month > 4 || (month === 4 && date > 1) ? 1 : 0);
  return isoFromDay(today) < `${six}-04-01`;
}

/** Parts of a name with one full-width space between. */
function spaced(text: string): string {
  return text.replaceAll(/\s+/g, '　').trim();
}

/** 3 → 030 is not what anybody means: 30, 030 and 30% are. */
function ratioOf(text: string | null): string | null {
  return text === null ? null : text.replace('%', '').padStart(3, '0');
}
