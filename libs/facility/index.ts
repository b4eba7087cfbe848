export * from './check-digit.rules.js';
export * from './code.rules.js';
export * from './facility-type.js';
export * from './facility-type.rules.js';
export * from './prefectures.js';
export * from './search-text.js';
