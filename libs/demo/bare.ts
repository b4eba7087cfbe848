// What the start script prints, without loading the demo itself.
export * from './demo-sign-in.js';
