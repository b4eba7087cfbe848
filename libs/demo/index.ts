export * from './bare.js';
export { DEMO_INSURER } from './add-registrations.js';
export { LOG_BEGAN_ON, LOG_ENDS_ON } from './anchors.js';
export * from './figures-in-log.js';
export * from './load-demo.js';
export * from './publications.js';
export * from './published-figures.js';
