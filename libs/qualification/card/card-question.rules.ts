import type { Day } from '#calendar';
import { comparableBranch, comparableNumber, comparableSymbol } from './comparison-form.rules.js';
import { hasNoSymbol, readInsurerNumber } from './insurer-number.rules.js';
import { readDay } from './interface-day.rules.js';

/** What is printed on a card, as somebody typed it or a file brought it. */
export interface CardText {
  readonly insurerNumber: string;
  readonly symbol: string;
  readonly number: string;
  readonly branch: string;
  readonly birthdate: string;
}

/** The same in the form that is compared. */
export interface CardQuestion {
  readonly insurerNumber: string;
  readonly symbol: string;
  readonly number: string;
  readonly branch: string | null;
  readonly birthdate: Day;
}

export type CardField = keyof CardText;
export type CardProblem = { readonly problem: CardField };

/** 記号・番号 are at most so long on a card. */
const LONGEST = 20;

/** `today`: nobody is born after it. The first field that cannot be is named, in the order of the form. */
export function readCard(card: CardText, today: Day): CardQuestion | CardProblem {
  const insurerNumber = readInsurerNumber(card.insurerNumber);
  if (insurerNumber === null) return { problem: 'insurerNumber' };
  const symbol = hasNoSymbol(insurerNumber) ? '' : comparableSymbol(card.symbol);
  if (symbol.length > LONGEST) return { problem: 'symbol' };
  const number = comparableNumber(card.number);
  if (number === '' || number.length > LONGEST) return { problem: 'number' };
  const branch = comparableBranch(card.branch);
  if (branch !== null && !/^\d{2}$/.test(branch)) return { problem: 'branch' };
  const birthdate = readDay(card.birthdate);
  if (birthdate === null || birthdate > today) return { problem: 'birthdate' };
  return { insurerNumber, symbol, number, branch, birthdate };
}
