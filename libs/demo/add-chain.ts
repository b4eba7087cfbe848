import type { EntityManager } from 'typeorm';
import { DEMO_DAY } from './anchors.js';
import { CHAIN_EMAIL } from './demo-sign-in.js';

/** Where the chain's pharmacies stand: one of each, the first in Tokyo that does. Conditions on the state row. */
const STANDS: readonly string[] = [
  'f.account_created_on IS NOT NULL AND f.applied_on IS NULL',
  'f.applied_on IS NOT NULL AND f.vendor_contacted_on IS NULL',
  'f.vendor_contacted_on IS NOT NULL AND f.ordered_on IS NULL AND f.ready_on IS NULL',
  'f.ordered_on IS NOT NULL AND f.delivered_on IS NULL',
  'f.delivered_on IS NOT NULL AND f.visit_on > $2::date AND f.ready_on IS NULL',
  'f.blocker IS NOT NULL AND f.ready_on IS NULL AND f.vendor_id IS NOT NULL',
  'f.ready_on IS NOT NULL AND f.operating_on IS NULL',
  'f.operating_on > $2::date',
  'f.operating_on <= $2::date',
];
const TYPE = 3;
const PREFECTURE = 13;

/** The demo's chain of pharmacies in different stages; after log and accounts. */
export async function addChain(manager: EntityManager): Promise<void> {
  const found = STANDS.map(
    (stands) => `(SELECT min(f.id) FROM facility f
      WHERE f.type = ${TYPE} AND f.prefecture = ${PREFECTURE} AND f.closed_on IS NULL AND ${stands})`,
  );
  await manager.query(
    `INSERT INTO account_facility (account_id, facility_id)
     SELECT a.id, f.id FROM account a CROSS JOIN (SELECT DISTINCT unnest(ARRAY[${found.join(', ')}]) AS id) f
     WHERE a.email = $1 AND f.id IS NOT NULL`,
    [CHAIN_EMAIL, DEMO_DAY],
  );
}
