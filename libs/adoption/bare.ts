// The quick way to read many rows, for a worker thread without a framework.
export { copyRows } from './load/copy-rows.js';
