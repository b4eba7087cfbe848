import type { EntityManager } from 'typeorm';
import { BLOCKERS, KIND, VERB } from '#rollout';
import { effectOf, TOPIC_NAMES, type Topic } from '#support';

/** What callers say, by topic; the other topics name no blocker and are not in the demo's log. */
const SAID: Partial<Record<Topic, string>> = {
  VENDOR_SLOW: '業者に連絡したが、いつ来てもらえるか分からない。',
  PC_LATE: '注文したパソコンの納期が延びている。',
  ROUTER_LATE: 'ルーターが入荷待ちと言われた。',
  LINE: '回線の開通日が決まらない。',
  QUOTATION: '見積りが補助の上限を超えている。',
  CERTIFICATE: '電子証明書がまだ届かない。',
  READER: 'カードリーダーがまだ届かない。',
  STAFF: '操作を覚える時間が取れない。',
};

// A ninth of the facilities whose blocker is in the log rang up that day. Closed when it was gone, or after some days.
const INSERT = `
  INSERT INTO enquiry (facility_id, topic, text, answer, follow_up_on, state, source, asked_at, closed_at, account_id, owner_id, era)
  SELECT facility_id, topic, said, CASE state WHEN 'OPEN' THEN '' ELSE '業者と調整し、折り返すとお伝えした。' END,
    CASE state WHEN 'ANSWERED' THEN date '2021-07-12' + (n % 7)::int END, state, 'PHONE', learnt_at,
    CASE state WHEN 'CLOSED' THEN coalesce(gone, learnt_at + (n % 6 + 1) * interval '1 day') END, account, account, era
  FROM (
    SELECT e.facility_id, t.topic, t.said, e.learnt_at, e.n, e.gone, a.id AS account, i.era,
      CASE WHEN e.gone IS NOT NULL OR e.learnt_at < '2021-06-14' THEN 'CLOSED'
        WHEN e.n % 10 < 5 AND e.learnt_at < '2021-07-04' THEN 'CLOSED' WHEN e.n % 10 < 9 THEN 'ANSWERED' ELSE 'OPEN' END AS state
    FROM (
      SELECT s.facility_id, s.value, s.learnt_at, row_number() OVER (ORDER BY s.learnt_at, s.id) AS n,
        (SELECT min(g.learnt_at) FROM milestone_event g
         WHERE g.facility_id = s.facility_id AND g.kind = s.kind AND g.verb = ${VERB.END} AND g.id > s.id) AS gone
      FROM milestone_event s WHERE s.kind = ${KIND.BLOCKER} AND s.verb = ${VERB.SET} AND s.id % 9 = 0) e
    JOIN unnest($1::text[], $2::int[], $3::text[]) AS t(topic, blocker, said) ON t.blocker = e.value
    CROSS JOIN instance i CROSS JOIN (SELECT id FROM account WHERE role = 'CALL_CENTRE' ORDER BY id LIMIT 1) a) x
  ORDER BY learnt_at, n`;

/** Enquiries of the demo's callers; after the log, the accounts and the instance. They are no facts of the log. */
export async function addEnquiries(manager: EntityManager): Promise<void> {
  const rows = TOPIC_NAMES.flatMap((topic) => {
    const effect = effectOf(topic);
    const said = SAID[topic];
    return effect !== null && effect !== 'CLEARS' && said
      ? [{ topic, blocker: BLOCKERS[effect.sets], said }]
      : [];
  });
  await manager.query(INSERT, [
    rows.map(({ topic }) => topic),
    rows.map(({ blocker }) => blocker),
    rows.map(({ said }) => said),
  ]);
}
