type Column = Int32Array | Int16Array | Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** `to`, beginning with what `from` holds: how a column grows. */
export function extended<T extends Column>(from: T, to: T): T {
  to.set(from as never);
  return to;
}
