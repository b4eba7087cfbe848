import type { Day } from '#calendar';
import { readInsurerNumber } from '../card/insurer-number.rules.js';
import { interfaceDay } from '../card/interface-day.rules.js';
import { readTypedDay } from '../card/typed-day.rules.js';
import type { CardText } from '../card/card-question.rules.js';
import { MOST_IN_BATCH, type SearchInfo } from '../interface/read-request.rules.js';

export type CardListProblem = 'EMPTY' | 'TOO_MANY' | 'NO_COLUMNS';

type Field = keyof CardText | 'identifier';
type Columns = Partial<Record<Field, number>>;

/** What the columns of a list are called; compared without spaces, in lower case. */
const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  insurerNumber: ['保険者番号', 'insurernumber', 'insurer'],
  symbol: ['記号', '被保険者証記号', 'symbol'],
  number: ['番号', '被保険者証番号', 'number'],
  branch: ['枝番', 'branch'],
  birthdate: ['生年月日', 'birthdate'],
  identifier: ['整理番号', '患者番号', '予約', '予約時刻', '備考', 'identifier', 'id'],
};
const NEEDED: readonly Field[] = ['insurerNumber', 'number', 'birthdate'];
/** A title or two may stand above the header. */
const HEADER_WITHIN = 5;
const LONGEST = 100;

/**
 * A list of appointments as questions, in its order. With a header its columns may stand anywhere; without one they are
 * 保険者番号, 記号, 番号, 枝番, 生年月日, 整理番号, where the branch may be left out. Birth dates as one types them.
 */
export function readCardList(rows: readonly (readonly string[])[]): SearchInfo[] | CardListProblem {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return 'EMPTY';
  const head = filled.slice(0, HEADER_WITHIN).findIndex((cells) => isWhole(columnsOf(cells)));
  const columns = head < 0 ? null : columnsOf(filled[head]!);
  const lines = filled.slice(head + 1);
  if (lines.length === 0) return 'EMPTY';
  if (lines.length > MOST_IN_BATCH) return 'TOO_MANY';
  const cards = lines.map((cells) => cardAt(cells, columns ?? columnsWithout(cells)));
  // not one line begins with what could be an insurer: it is another list, or its columns are elsewhere
  if (!columns && !cards.some(({ insurerNumber }) => readInsurerNumber(insurerNumber) !== null))
    return 'NO_COLUMNS';
  return cards;
}

/** The birth date in eight digits where it can be read; what cannot stays, to be pointed at. */
export function withReadBirthdate<C extends CardText>(card: C): C {
  const day: Day | null = readTypedDay(card.birthdate);
  return day === null ? card : { ...card, birthdate: interfaceDay(day) };
}

function columnsOf(cells: readonly string[]): Columns {
  const names = cells.map((cell) => cell.normalize('NFKC').replace(/\s+/g, '').toLowerCase());
  return Object.fromEntries(
    Object.entries(HEADERS).flatMap(([field, known]) => {
      const at = names.findIndex((name) => known.includes(name));
      return at < 0 ? [] : [[field, at]];
    }),
  );
}

function isWhole(columns: Columns): boolean {
  return NEEDED.every((field) => columns[field] !== undefined);
}

function columnsWithout(cells: readonly string[]): Columns {
  const short = readTypedDay(cells[3] ?? '') !== null && readTypedDay(cells[4] ?? '') === null;
  return short
    ? { insurerNumber: 0, symbol: 1, number: 2, birthdate: 3, identifier: 4 }
    : { insurerNumber: 0, symbol: 1, number: 2, branch: 3, birthdate: 4, identifier: 5 };
}

function cardAt(cells: readonly string[], columns: Columns): SearchInfo {
  const text = (field: Field): string => (cells[columns[field] ?? -1] ?? '').trim().slice(0, LONGEST);
  return withReadBirthdate({
    insurerNumber: withZeros(text('insurerNumber')),
    symbol: text('symbol'),
    number: text('number'),
    branch: text('branch'),
    birthdate: text('birthdate'),
    limitConsent: '',
    identifier: text('identifier'),
  });
}

/** A spreadsheet eats the zero an insurer number begins with; its check digit tells whether that was so. */
function withZeros(typed: string): string {
  if (!/^\d{5}$|^\d{7}$/.test(typed) || readInsurerNumber(typed) !== null) return typed;
  const whole = `0${typed}`;
  return readInsurerNumber(whole) === null ? typed : whole;
}
