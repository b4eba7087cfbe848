/** Values of a statement that is put together from parts: each part adds its own and writes what stands for them. */
export class SqlParameters {
  readonly values: unknown[] = [];

  /** `$3::int[]` for the third value. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
