import {
  hasDigits,
  judgeCode,
  type CodeContext,
  type CodeError,
  type CodeJudgement,
  type CodeWarning,
} from '../code.rules.js';
import { FACILITY_TYPES } from '../facility-type.js';
import { judgeType, type FeeTable } from '../facility-type.rules.js';
import { prefectureOfRow, type Layout } from './layout.rules.js';
import { feeTableOfText } from './list-hints.rules.js';
import { municipalityOf } from './municipality.rules.js';
import type { Field } from './header.rules.js';

/** An entry as the list gives it; null: the list does not say, which never erases what is known. */
export interface ListEntry {
  readonly code: string;
  /** Index into FACILITY_TYPES. */
  readonly type: number;
  readonly typeInferred: boolean;
  readonly prefecture: number;
  readonly name: string;
  readonly municipality: string | null;
  readonly postalCode: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export type RowReason =
  CodeWarning | CodeError | 'NAME_MISSING' | 'POSTAL_CODE_MISSING' | 'POSTAL_CODE_INVALID';

export interface RowFinding {
  readonly field: Field;
  readonly value: string;
  readonly reason: RowReason;
  /** Empty: none to offer. */
  readonly suggestion: string;
}

export type JudgedRow =
  | { readonly kind: 'ENTRY'; readonly entry: ListEntry; readonly warnings: readonly RowFinding[] }
  | { readonly kind: 'REJECTED'; readonly errors: readonly RowFinding[] };

const NO_COLUMN = -1;
const SPACE = 0x20;
const WIDE_SPACE = 0x3000;
const LAYOUT_SPACE = /[\t\n\v\f\r]|\s\s/;
/** Prefectures with postal codes that begin with 0, which Excel takes. */
const POSTAL_ZERO_PREFECTURES = [1, 2, 3, 5];

/** Reads rows by the layout of their table. */
export class RowJudge {
  private readonly column: Readonly<Record<Field, number>>;

  constructor(private readonly layout: Layout) {
    const at = (field: Field): number => layout.columns.get(field) ?? NO_COLUMN;
    this.column = {
      code: at('code'),
      name: at('name'),
      postalCode: at('postalCode'),
      address: at('address'),
      phone: at('phone'),
      email: at('email'),
      prefecture: at('prefecture'),
      feeTable: at('feeTable'),
    };
  }

  judge(cells: readonly string[]): JudgedRow {
    const { column } = this;
    const givenCode = textAt(cells, column.code);
    const judgement = judgeCode(givenCode, this.contextOf(cells));
    const name = textAt(cells, column.name);
    if (judgement.kind === 'INVALID' || name === '') return rejected(givenCode, judgement, name);
    const { code } = judgement;
    const warnings = judgement.warnings.map((warning) => finding('code', givenCode, warning, code));
    const prefecture = Number(code.slice(0, 2));
    const address = textAt(cells, column.address);
    const { type, inferred } = judgeType(code[2] as FeeTable, name);
    const entry: ListEntry = {
      code,
      type: FACILITY_TYPES.indexOf(type),
      typeInferred: inferred || judgement.warnings.includes('DENTAL_IN_MEDICAL_LIST'),
      prefecture,
      name,
      municipality: municipalityOf(address) || null,
      postalCode:
        column.postalCode === NO_COLUMN
          ? null
          : postalCodeOf(textAt(cells, column.postalCode), prefecture, warnings),
      address: address || null,
      phone: textAt(cells, column.phone) || null,
      email: textAt(cells, column.email) || null,
    };
    return { kind: 'ENTRY', entry, warnings };
  }

  private contextOf(cells: readonly string[]): CodeContext {
    const { layout, column } = this;
    const stated = column.feeTable === NO_COLUMN ? null : feeTableOfText(textAt(cells, column.feeTable));
    return {
      columnDigits: layout.codeDigits,
      feeTable: stated ?? layout.feeTable,
      prefecture:
        layout.codeDigits === 7 ? (prefectureOfRow(cells, layout.columns) ?? layout.prefecture) : null,
    };
  }
}

function rejected(givenCode: string, judgement: CodeJudgement, name: string): JudgedRow {
  const errors: RowFinding[] = [];
  if (judgement.kind === 'INVALID') {
    errors.push(finding('code', givenCode, judgement.reason, judgement.suggestion ?? ''));
  }
  if (name === '') errors.push(finding('name', name, 'NAME_MISSING'));
  return { kind: 'REJECTED', errors };
}

function textAt(cells: readonly string[], column: number): string {
  return column < cells.length && column >= 0 ? cleaned(cells[column]!) : '';
}

function postalCodeOf(text: string, prefecture: number, warnings: RowFinding[]): string | null {
  if (text === '') {
    warnings.push(finding('postalCode', text, 'POSTAL_CODE_MISSING'));
    return null;
  }
  if (hasDigits(text, 7)) return text;
  const digits = text.normalize('NFKC').replace(/[〒\s‐-―−ー-]/g, '');
  const padded = POSTAL_ZERO_PREFECTURES.includes(prefecture) && /^\d{5,6}$/.test(digits);
  const code = padded ? digits.padStart(7, '0') : digits;
  if (/^\d{7}$/.test(code)) return code;
  warnings.push(finding('postalCode', text, 'POSTAL_CODE_INVALID'));
  return null;
}

/** Line breaks and doubled spaces are the list's layout, not part of a name. */
function cleaned(cell: string): string {
  if (isClean(cell)) return cell;
  const trimmed = cell.trim();
  return LAYOUT_SPACE.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** Nothing but usual characters, and single spaces between them: nearly every cell, told without a pattern. */
function isClean(cell: string): boolean {
  let afterSpace = true;
  for (let i = 0; i < cell.length; i += 1) {
    const unit = cell.charCodeAt(i);
    const isSpace = unit === SPACE || unit === WIDE_SPACE;
    if (isSpace ? afterSpace : unit < SPACE || (unit > 0x7e && unit < WIDE_SPACE) || unit >= 0xfe00)
      if (isSpace || unit < 0xff01 || unit > 0xff9f) return false;
    afterSpace = isSpace;
  }
  return !afterSpace || cell === '';
}

function finding(field: Field, value: string, reason: RowReason, suggestion = ''): RowFinding {
  return { field, value, reason, suggestion };
}
