import { normaliseCode, searchText } from '#facility';
import type { FacilityDirectory } from '../registry/facility-directory.js';

const KEPT = 8;
const CODE = /^(\d{7}|\d{9}|\d{10})$/;

interface Found {
  readonly version: number;
  readonly rows: Uint8Array;
}

/** Paging and the figures beside a list search for the same text again. */
const kept = new WeakMap<FacilityDirectory, Map<string, Found>>();

/** 1 for each row found by code (10, 9 or 7 digits, earlier codes too) or by any part of the name. */
export function rowsFound(directory: FacilityDirectory, search: string): Uint8Array {
  const text = searchText(search);
  const cache = kept.get(directory) ?? new Map<string, Found>();
  kept.set(directory, cache);
  let found = cache.get(text);
  if (found?.version !== directory.version)
    found = { version: directory.version, rows: find(directory, text) };
  cache.delete(text);
  cache.set(text, found);
  if (cache.size > KEPT) cache.delete(cache.keys().next().value!);
  return found.rows;
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
