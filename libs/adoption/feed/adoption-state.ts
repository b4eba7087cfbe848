import type { Cube } from '../cube/cube.js';
import type { FacilityDirectory } from '../registry/facility-directory.js';
import type { FeedHead } from './feed-head.js';

/** Everything a process knows of the log, as of its last poll. A reload makes a new one. */
export interface AdoptionState {
  readonly directory: FacilityDirectory;
  readonly cube: Cube;
  head: FeedHead;
}
