import { FACILITY_TYPES, type FacilityType } from '#facility';

/** Cells of the planes: type × prefecture, types in their fixed order, prefectures by JIS code. */
export const PREFECTURE_COUNT = 47;
export const CELL_COUNT = FACILITY_TYPES.length * PREFECTURE_COUNT;
/** In a day's view: the facility is not open. */
export const NO_CELL = 255;

/** REGISTERED value (type × 100 + prefecture) → cell. */
export function cellOfRegister(value: number): number {
  const type = (value / 100) | 0;
  return type * PREFECTURE_COUNT + (value - type * 100) - 1;
}

/** The same as a table, for loops over all rows. */
export const CELL_OF_REGISTER: Uint8Array = Uint8Array.from({ length: 400 }, (_, value) =>
  cellOfRegister(value),
);

export function typeOfCell(cell: number): number {
  return (cell / PREFECTURE_COUNT) | 0;
}

/** 0 … 46; JIS code less one. */
export function prefectureIndexOfCell(cell: number): number {
  return cell % PREFECTURE_COUNT;
}

/** "01" … "47" by index. */
export const PREFECTURE_CODES: readonly string[] = Array.from({ length: PREFECTURE_COUNT }, (_, index) =>
  String(index + 1).padStart(2, '0'),
);

export function facilityTypeOfCell(cell: number): FacilityType {
  return FACILITY_TYPES[typeOfCell(cell)]!;
}

export function prefectureOfCell(cell: number): string {
  return PREFECTURE_CODES[prefectureIndexOfCell(cell)]!;
}
