import { normaliseCode, searchText } from '#facility';
import type { FacilityDirectory } from '../registry/facility-directory.js';
import { KeptAnswers } from './kept-answers.js';

const CODE = /^(\d{7}|\d{9}|\d{10})$/;

/** Paging and the figures beside a list search for the same text again. */
const kept = new KeptAnswers<FacilityDirectory, Uint8Array>(8);

/** 1 for each row found by code (10, 9 or 7 digits, earlier codes too) or by any part of the name. */
export function rowsFound(directory: FacilityDirectory, search: string): Uint8Array {
  const text = searchText(search);
  return kept.of(directory, text, String(directory.version), () => find(directory, text));
}

function find(directory: FacilityDirectory, text: string): Uint8Array {
  const rows = new Uint8Array(directory.length);
  directory.names.find(text, (row) => {
    rows[row] = 1;
  });
  const code = normaliseCode(text);
  if (CODE.test(code)) for (const row of directory.rowsByCode(code)) rows[row] = 1;
  return rows;
}
