export * from './bulk/bulk-recording.service.js';
export * from './bulk/bulk-request.entity.js';
export * from './download/queue-file.read-model.js';
export * from './exchange.module.js';
export * from './exchange.queue.js';
export * from './exchange-messages.js';
export { BLOCKER_CHOICES } from './file/choices.js';
export type { Column as ExchangeColumn, ColumnId } from './file/column.js';
export { LAYOUT_IDS, LAYOUTS, layoutOf, type LayoutId } from './file/layouts.js';
export { mayUse } from './row/read-row.rules.js';
export {
  ROW_OUTCOMES,
  type CellChange,
  type RowOutcome,
  type RowProblem,
  type RowWarning,
} from './row/row-verdict.js';
export { LARGEST_UPLOAD, UPLOAD_LIMITS } from './upload/upload-limits.js';
export type { UploadRefusal } from './upload/upload-file.js';
export { UPLOAD_STATES, type UploadState } from './upload/upload-state.js';
export * from './upload/upload-housekeeping.service.js';
export * from './upload/upload-part.entity.js';
export * from './upload/upload-row.entity.js';
export * from './upload/upload-runner.service.js';
export * from './upload/upload-view.js';
export * from './upload/upload.entity.js';
export * from './upload/upload.read-model.js';
export * from './upload/upload.service.js';
