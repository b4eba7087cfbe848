import { isoFromDay, type Day } from '#calendar';
import { LOG_BEGAN_ON, LOG_ENDS_ON } from './anchors.js';

export interface DemoBatch {
  kind: 'IMPORT' | 'UPLOAD' | 'UNDO';
  title: string;
  /** Seconds since the log began. */
  recorded: number;
  /** 1-based id of the batch it undoes. */
  undoes: number | null;
}

/** Everything that came as a file, in order of id. */
export class Batches {
  readonly all: DemoBatch[] = [];

  /** Returns the id. */
  add(kind: DemoBatch['kind'], title: string, recorded: number, undoes: number | null = null): number {
    return this.all.push({ kind, title, recorded, undoes });
  }
}

export interface RegisterImport {
  batch: number;
  day: Day;
  learnt: number;
}

/** The bureaus' lists as they were taken in: at the beginning and on the 25th of each month at 06:00. */
export function registerImports(batches: Batches): RegisterImport[] {
  const imports: RegisterImport[] = [];
  for (let day = LOG_BEGAN_ON; day <= LOG_ENDS_ON; day += 1) {
    const iso = isoFromDay(day);
    if (day !== LOG_BEGAN_ON && !iso.endsWith('-25')) continue;
    const learnt = day === LOG_BEGAN_ON ? 0 : (day - LOG_BEGAN_ON) * 86_400 + 6 * 3_600;
    imports.push({
      batch: batches.add('IMPORT', `厚生局コード一覧 ${iso.slice(0, 7)}`, learnt),
      day,
      learnt,
    });
  }
  return imports;
}
