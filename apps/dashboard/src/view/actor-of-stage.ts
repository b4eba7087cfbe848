import type { Stage } from '../generated/graphql.js';

/** Who acts. MAKER: makes and ships the readers; ISSUER: 支払基金, which issues the device certificates. */
export type Actor = 'FACILITY' | 'VENDOR' | 'MAKER' | 'ISSUER' | 'NOBODY';

/** Who has to act for a facility to leave a stage (docs/glossary.md, "The way of a facility"), alike on every page. */
export const ACTOR_OF_STAGE: Readonly<Record<Stage, Actor>> = {
  ACCOUNT_CREATED: 'FACILITY',
  APPLIED: 'FACILITY',
  VENDOR_CONTACTED: 'FACILITY',
  ORDERED: 'FACILITY',
  SHIPPED: 'MAKER',
  DELIVERED: 'MAKER',
  USE_APPLIED: 'FACILITY',
  CERTIFICATE_ISSUED: 'ISSUER',
  SETUP_SCHEDULED: 'VENDOR',
  READY: 'VENDOR',
  OPERATING: 'FACILITY',
  DONE: 'NOBODY',
};
