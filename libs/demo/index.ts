export * from './anchors.js';
export * from './generate-demo.js';
export * from './census.js';
export * from './publications.js';
export { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.js';
export * from './load-demo.js';
