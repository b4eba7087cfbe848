import { normaliseCode, searchText } from '#facility';
import { RowSet } from '../cube/row-set.js';
import type { FacilityDirectory } from '../registry/facility-directory.js';
import { KeptAnswers } from './kept-answers.js';

const CODE = /^(\d{7}|\d{9}|\d{10})$/;

/** Paging and the figures beside a list search for the same text again. */
const kept = new KeptAnswers<FacilityDirectory, RowSet>(8);

/** The rows found by code (10, 9 or 7 digits, earlier codes too) or by any part of the name. */
export function rowsFound(directory: FacilityDirectory, search: string): RowSet {
  const text = searchText(search);
  return kept.of(directory, text, String(directory.version), () => find(directory, text));
}

function find(directory: FacilityDirectory, text: string): RowSet {
  const rows = new RowSet(directory.length);
  directory.names.find(text, (row) => rows.add(row));
  const code = normaliseCode(text);
  if (CODE.test(code)) for (const row of directory.rowsByCode(code)) rows.add(row);
  return rows;
}
