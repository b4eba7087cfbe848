export * from './anchors.js';
export * from './census.js';
export * from './generate-demo.js';
export * from './publications.js';
