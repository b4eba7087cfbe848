import type { BenchClient } from './bench-client.js';
import { print } from './report.js';

const COUNT = `query { adoption(groupBy: NATION, measure: ACCOUNT_CREATED) { cells { numerator } } }`;
const CODES = `query ($after: String) {
  facilities(filter: { lacks: [ACCOUNT_CREATED] }, first: 100, after: $after) {
    nodes { code } pageInfo { endCursor }
  }
}`;
const RECORD = `mutation ($input: RecordMilestoneInput!) {
  recordMilestone(input: $input) { __typename ... on Problem { code } }
}`;

/** Writes through one server process and asks the other at once: every answer must already hold the write. */
export async function measureFreshness(writer: BenchClient, other: BenchClient): Promise<void> {
  const codes = await facilitiesWithoutAccount(writer, 1000);
  const day = (await writer.ask<{ today: { today: string } }>('{ today { today } }')).today.today;
  const before = await accounts(other);
  let stale = 0;
  const milliseconds: number[] = [];
  for (const [index, code] of codes.entries()) {
    const input = { facilityCode: code, milestone: 'ACCOUNT_CREATED', day };
    const { recordMilestone } = await writer.ask<{ recordMilestone: { __typename: string } }>(RECORD, {
      input,
    });
    if (recordMilestone.__typename !== 'MilestoneRecorded') throw new Error('a milestone was refused');
    const asked = performance.now();
    if ((await accounts(other)) !== before + index + 1) stale += 1;
    milliseconds.push(performance.now() - asked);
  }
  const slowest = Math.max(...milliseconds).toFixed(1);
  print({
    what: 'fresh in another process: stale answers of 1,000',
    figure: stale,
    unit: '',
    must: 'AT_MOST',
    floor: 0,
    detail: `slowest answer ${slowest} ms`,
  });
}

/** Codes of open facilities without a portal account. */
export async function facilitiesWithoutAccount(client: BenchClient, count: number): Promise<string[]> {
  const codes: string[] = [];
  let after: string | null = null;
  while (codes.length < count) {
    const { facilities }: CodesPage = await client.ask<CodesPage>(CODES, { after });
    codes.push(...facilities.nodes.map(({ code }) => code));
    after = facilities.pageInfo.endCursor;
    if (after === null) throw new Error('the demo has too few facilities without an account');
  }
  return codes.slice(0, count);
}

interface CodesPage {
  facilities: { nodes: { code: string }[]; pageInfo: { endCursor: string | null } };
}

async function accounts(client: BenchClient): Promise<number> {
  const { adoption } = await client.ask<{ adoption: { cells: { numerator: number }[] } }>(COUNT);
  return adoption.cells[0]!.numerator;
}
