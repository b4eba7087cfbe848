import type { ProgressColumns } from '#adoption';

/**
 * The same function, computed once for the same columns and arguments: the columns stay one object for as long as nothing
 * changes (see progressColumns), and with them goes what was made of them.
 */
export function keptBeside<A extends readonly string[], T>(
  compute: (progress: ProgressColumns, ...args: A) => T,
): (progress: ProgressColumns, ...args: A) => T {
  const kept = new WeakMap<ProgressColumns, Map<string, T>>();
  return (progress, ...args) => {
    const answers = kept.get(progress) ?? new Map<string, T>();
    kept.set(progress, answers);
    const key = args.join(' ');
    if (!answers.has(key)) answers.set(key, compute(progress, ...args));
    return answers.get(key)!;
  };
}
