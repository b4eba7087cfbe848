export interface Insurer {
  readonly id: number;
  /** 8 digits, or 6. */
  readonly number: string;
  readonly name: string;
}
