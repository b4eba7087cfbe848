import type { EntityManager } from 'typeorm';
import { DEMO_DAY } from './anchors.js';

const NAMES = ['佐藤 健', '鈴木 美咲', '高橋 大輔'];

// Each for a third of the prefectures the vendor serves, the largest first.
const TECHNICIANS = `
  INSERT INTO technician (vendor_id, name, prefectures)
  SELECT $1, n.name, array_agg(lpad(p.prefecture::text, 2, '0') ORDER BY p.prefecture)
  FROM unnest($2::text[]) WITH ORDINALITY AS n(name, place) JOIN (
    SELECT prefecture, row_number() OVER (ORDER BY count(*) DESC, prefecture) AS place
    FROM facility WHERE vendor_id = $1 AND closed_on IS NULL GROUP BY prefecture) p
    ON (p.place - 1) % cardinality($2::text[]) = n.place - 1
  GROUP BY n.place, n.name ORDER BY n.place`;

// Whoever serves the prefecture goes, in the morning, then in the afternoon; the third of a day nobody has taken yet.
const VISITS = `
  INSERT INTO visit (facility_id, vendor_id, day, technician_id, slot, account_id)
  SELECT f.id, $1, f.visit_on, f.technician, CASE f.nth WHEN 1 THEN 'AM' ELSE 'PM' END, a.id
  FROM (SELECT o.id, o.visit_on, t.id AS technician, row_number() OVER (PARTITION BY t.id, o.visit_on ORDER BY o.code) AS nth
    FROM facility o JOIN technician t ON t.vendor_id = $1 AND lpad(o.prefecture::text, 2, '0') = ANY(t.prefectures)
    WHERE o.vendor_id = $1 AND o.visit_on >= $2::date AND o.ready_on IS NULL AND o.closed_on IS NULL) f
  CROSS JOIN (SELECT min(id) AS id FROM account WHERE vendor_id = $1) a WHERE f.nth <= 2`;

/** Who of the demo's vendor goes where; after log and accounts. They are no facts of the log. */
export async function addTechnicians(manager: EntityManager, vendorId: number): Promise<void> {
  await manager.query(TECHNICIANS, [vendorId, NAMES]);
  await manager.query(VISITS, [vendorId, DEMO_DAY]);
}
