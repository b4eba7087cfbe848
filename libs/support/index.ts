export * from './enquiry.entity.js';
export type * from './enquiry.inputs.js';
export * from './enquiry.service.js';
export * from './follow-up.entity.js';
export * from './follow-up-note.entity.js';
export * from './staff.read-model.js';
export * from './support-code.js';
export * from './support.module.js';
export * from './topic.rules.js';
