export * from './bare.js';
export * from './anchors.js';
export * from './figures-in-log.js';
export * from './generate-demo.js';
export * from './load-demo.js';
export * from './publications.js';
export * from './published-figures.js';
