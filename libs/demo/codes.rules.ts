import { makeCode } from '#facility';

/** Fee table digit by type: hospitals and medical clinics 1, dental 3, pharmacies 4. */
const FEE_TABLE = [1, 1, 3, 4] as const;
/** Municipality digits that do not occur in the real medical list: a demo code can be nobody's. */
const MUNICIPALITIES = ['85', '90'] as const;
const NUMBERS = 20_000;

/** Hands out codes of invented facilities: right check digits, never one twice. */
export class CodeBook {
  private readonly used = new Int32Array(48 * 5);

  /** Ten digits. Throws when a prefecture has used up its 20,000 numbers of a fee table. */
  next(type: number, prefecture: number): string {
    const table = FEE_TABLE[type]!;
    const serial = this.used[prefecture * 5 + table]!++;
    if (serial >= NUMBERS) throw new RangeError('no code left in this prefecture');
    // 7,919 has no factor in common with 20,000: every number comes once, and neighbours do not look numbered
    const number = (serial * 7_919 + prefecture * 331) % NUMBERS;
    const six = MUNICIPALITIES[number >= 10_000 ? 1 : 0] + String(number % 10_000).padStart(4, '0');
    return makeCode(String(prefecture).padStart(2, '0'), String(table), six);
  }
}
