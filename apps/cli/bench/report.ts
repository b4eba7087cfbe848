import { readFileSync } from 'node:fs';

/** One line of the benchmark: a figure beside the floor or ceiling it has to keep. */
export interface Finding {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  readonly must: 'AT_LEAST' | 'AT_MOST';
  readonly floor: number;
  /** Absolute figures behind a ratio: ours and the limit. */
  readonly detail: string;
}

export function holds({ figure, must, floor }: Finding): boolean {
  return must === 'AT_LEAST' ? figure >= floor : figure <= floor;
}

let failed = 0;

/** Findings printed so far that do not hold. */
export function failures(): number {
  return failed;
}

/** Prints as it comes: a benchmark that stops half-way has told what it saw. */
export function print(finding: Finding): void {
  const sign = finding.must === 'AT_LEAST' ? '≥' : '≤';
  const mark = holds(finding) ? 'ok  ' : 'FAIL';
  if (!holds(finding)) failed += 1;
  const figure = `${round(finding.figure)} ${finding.unit}`;
  console.log(
    `${mark} ${finding.what.padEnd(58)} ${figure.padStart(12)}  (${sign} ${finding.floor})  ${finding.detail}`,
  );
}

export function round(value: number): string {
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return Math.abs(value) >= 1 ? value.toFixed(2) : value.toPrecision(2);
}

/** Resident memory of a measured process now, and at most so far; said where the system tells (Linux). */
export function printMemory(what: string, pid: number): void {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)![1]) / 1000;
    console.log(
      `     ${what}: ${round(megabytes('VmRSS'))} MB resident, ${round(megabytes('VmHWM'))} MB at most`,
    );
  } catch {
    console.log(`     ${what}: memory not told by this system`);
  }
}
