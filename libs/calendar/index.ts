export * from './business-day.js';
export * from './day.js';
