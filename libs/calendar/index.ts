export * from './business-day.js';
export * from './day.js';
export * from './wareki.rules.js';
