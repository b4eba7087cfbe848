import { Foundation1625788800000 } from './1625788800000-foundation.js';

/** In order. Add a migration by adding its class here. */
export const MIGRATIONS = [Foundation1625788800000];
