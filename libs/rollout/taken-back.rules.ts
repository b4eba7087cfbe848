import { retractions, withoutRetracted, type LogEvent } from './fold.rules.js';

/** An event and the write it came with. */
export interface WrittenEvent extends LogEvent {
  /** One transaction writes once about a facility. */
  readonly write: string;
}

/**
 * Whether nothing of a facility's last writes stands any more and nothing older is void because of them: all that was
 * said meanwhile was taken back, as by the undo of a file, and who knows the facility as it was before knows it as it is.
 * @param events all of one facility
 * @param writes how many, as its version counts them
 */
export function isTakenBack(events: readonly WrittenEvent[], writes: number): boolean {
  const inOrder = [...events].sort((a, b) => a.id - b.id);
  const last = new Set([...new Set(inOrder.map(({ write }) => write))].slice(-writes));
  if (writes <= 0 || last.size < writes) return false;
  const newer = new Set(inOrder.filter(({ write }) => last.has(write)).map(({ id }) => id));
  const standing = withoutRetracted(inOrder);
  const voided = retractions(inOrder);
  return (
    !standing.some(({ id }) => newer.has(id)) &&
    !inOrder.some(({ id }) => !newer.has(id) && newer.has(voided.get(id) ?? -1))
  );
}
