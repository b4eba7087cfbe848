/**
 * Joins the single look-ups of one tick into one call, so that a page of 100 rows asks the database once.
 * Also a cache for the request it lives in; never keep one longer.
 */
export function batched<K, V>(
  load: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
  missing: () => V,
): (key: K) => Promise<V> {
  let waiting: { keys: K[]; answer: Promise<ReadonlyMap<K, V>> } | undefined;
  const known = new Map<K, Promise<V>>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    if (!waiting) {
      const keys: K[] = [];
      const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        waiting = undefined;
        return load(keys);
      });
      waiting = { keys, answer };
    }
    waiting.keys.push(key);
    const value = waiting.answer.then((values) => values.get(key) ?? missing());
    known.set(key, value);
    return value;
  };
}
