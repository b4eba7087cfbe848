import type { Cell, Column, ColumnKind } from './sheet.js';

/** Index into the cell formats of xlsx-parts.rules.ts. */
export const STYLE = { PLAIN: 0, TITLE: 1, HEADER: 2, TEXT: 3, NUMBER: 4, RATE: 5, DAY: 6, NOTE: 7 } as const;
const STYLE_OF_KIND: Readonly<Record<ColumnKind, number>> = {
  TEXT: STYLE.TEXT,
  NUMBER: STYLE.NUMBER,
  RATE: STYLE.RATE,
  DAY: STYLE.DAY,
};

/** Days since 1970-01-01 → serial number of a spreadsheet, whose day 1 is 1900-01-01 (and which has a 1900-02-29). */
const SERIAL_OF_1970 = 25_569;

// what XML 1.0 cannot hold at all, lone surrogates included; one such character and Excel refuses the whole file
const NOT_XML =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const SPECIAL = /[&<>]/g;
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A row of the table, counted from 1. Text is inline and never a formula; empty cells are left out. */
export function tableRow(cells: readonly Cell[], columns: readonly Column[], number: number): string {
  let row = `<row r="${number}">`;
  for (let index = 0; index < columns.length; index += 1) {
    const cell = cells[index] ?? null;
    if (cell !== null) row += tableCell(cell, columns[index]!.kind, columnName(index) + number);
  }
  return `${row}</row>`;
}

function tableCell(cell: string | number, kind: ColumnKind, place: string): string {
  if (typeof cell === 'string') return textCell(cell, STYLE.TEXT, place);
  return `<c r="${place}" s="${STYLE_OF_KIND[kind]}"><v>${kind === 'DAY' ? cell + SERIAL_OF_1970 : cell}</v></c>`;
}

/** A row above the table: title, notes, headers. */
export function textRow(texts: readonly string[], style: number, number: number): string {
  const cells = texts.map((text, index) => textCell(text, style, columnName(index) + number));
  return `<row r="${number}">${cells.join('')}</row>`;
}

function textCell(text: string, style: number, place: string): string {
  return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  return NAMES[index] ?? nameOf(index);
}

const NAMES: readonly string[] = Array.from({ length: 64 }, (_, index) => nameOf(index));

function nameOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : nameOf(rest)) + String.fromCharCode(65 + (index % 26));
}

export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(SPECIAL, (character) => ENTITY[character]!);
}
