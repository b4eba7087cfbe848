import { judgeCode, type CodeError, type CodeWarning } from '../code.rules.js';
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

const LAYOUT_SPACE = /[\t\n\v\f\r]|\s\s/;
/** Prefectures with postal codes that begin with 0, which Excel takes. */
const POSTAL_ZERO_PREFECTURES = [1, 2, 3, 5];

/** Reads one row by the layout of its table. */
export function judgeRow(cells: readonly string[], layout: Layout): JudgedRow {
  const { columns } = layout;
  const text = (field: Field): string => cleaned(cells[columns.get(field) ?? -1] ?? '');
  const givenCode = text('code');
  const feeTable = columns.has('feeTable') ? feeTableOfText(text('feeTable')) : null;
  const judgement = judgeCode(givenCode, {
    columnDigits: layout.codeDigits,
    feeTable: feeTable ?? layout.feeTable,
    prefecture: layout.codeDigits === 7 ? (prefectureOfRow(cells, columns) ?? layout.prefecture) : null,
  });
  const name = text('name');
  if (judgement.kind === 'INVALID' || name === '') {
    const errors: RowFinding[] = [];
    if (judgement.kind === 'INVALID') {
      errors.push(finding('code', givenCode, judgement.reason, judgement.suggestion ?? ''));
    }
    if (name === '') errors.push(finding('name', name, 'NAME_MISSING'));
    return { kind: 'REJECTED', errors };
  }
  const { code } = judgement;
  const warnings = judgement.warnings.map((warning) => finding('code', givenCode, warning, code));
  const prefecture = Number(code.slice(0, 2));
  const postalCode = columns.has('postalCode')
    ? postalCodeOf(text('postalCode'), prefecture, warnings)
    : null;
  const address = text('address');
  const { type, inferred } = judgeType(code[2] as FeeTable, name);
  const entry: ListEntry = {
    code,
    type: FACILITY_TYPES.indexOf(type),
    typeInferred: inferred || judgement.warnings.includes('DENTAL_IN_MEDICAL_LIST'),
    prefecture,
    name,
    municipality: municipalityOf(address) || null,
    postalCode,
    address: address || null,
    phone: text('phone') || null,
    email: text('email') || null,
  };
  return { kind: 'ENTRY', entry, warnings };
}

function postalCodeOf(text: string, prefecture: number, warnings: RowFinding[]): string | null {
  if (text === '') {
    warnings.push(finding('postalCode', text, 'POSTAL_CODE_MISSING'));
    return null;
  }
  const digits = /^\d{7}$/.test(text) ? text : text.normalize('NFKC').replace(/[〒\s‐-―−ー-]/g, '');
  const padded = POSTAL_ZERO_PREFECTURES.includes(prefecture) && /^\d{5,6}$/.test(digits);
  const code = padded ? digits.padStart(7, '0') : digits;
  if (/^\d{7}$/.test(code)) return code;
  warnings.push(finding('postalCode', text, 'POSTAL_CODE_INVALID'));
  return null;
}

/** Line breaks and doubled spaces are the list's layout, not part of a name. */
function cleaned(cell: string): string {
  const trimmed = cell.trim();
  return LAYOUT_SPACE.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

function finding(field: Field, value: string, reason: RowReason, suggestion = ''): RowFinding {
  return { field, value, reason, suggestion };
}
