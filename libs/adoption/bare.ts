// The quick way to read many rows and a whole log, for a worker thread without a framework.
export { copyRows } from './load/copy-rows.js';
export { EventBatch } from './load/event-batch.js';
