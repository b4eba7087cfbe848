import { join } from 'node:path';
import ExcelJS from 'exceljs';
import {
  addSealingKey,
  inventInsured,
  QualificationKeys,
  REGISTRATION_COLUMNS,
  resealAll,
  unlimitedQualificationPool,
} from '#qualification';
import type { ApiClient, Json } from './api/api-client.js';
import { check } from './qualification/qualification-world.js';
import {
  cardOf,
  createRegistrationWorld,
  csvOf,
  numberOf,
  rowOf,
  send,
  type ListRow,
  type RegistrationWorld,
} from './qualification/registration-world.js';

const JAPANESE = Object.fromEntries(REGISTRATION_COLUMNS.map(({ id, ja }) => [id, ja]));
const ROW = `id version state number causes { cause } unreadable texts { field text } before { field text }
  numberChanged ownHand correctedBy`;
const DONE = `__typename ... on HeldRowDone { outcome } ... on HeldRowProblem { code }
  ... on HeldRowStillWrongProblem { assertable causes { cause } }`;

let world: RegistrationWorld;
/** Every test has people of its own. */
let next = 0;
const fresh = (): number => (next += 1);

beforeAll(async () => {
  world = await createRegistrationWorld();
}, 120_000);
afterAll(() => world?.close());

describe('a list of right rows', () => {
  it('is shown with its counts, registers nothing before it is confirmed, and everybody afterwards', async () => {
    const rows = [rowOf(fresh()), rowOf(fresh())];
    const sent = await file(world.first, csvOf(rows, JAPANESE));
    expect(sent.registration).toMatchObject({
      state: 'PREVIEWED',
      rows: 2,
      clean: 2,
      unchanged: 0,
      quarantined: 0,
      askedRegister: true,
    });
    expect(await validityOf(rows[0]!)).toBe(4);
    const { confirmRegistration } = await world.first.data(
      `mutation ($id: Int!) { confirmRegistration(input: { id: $id }) { ... on Registration { state registered by } } }`,
      { id: sent.registration.id },
    );
    expect(confirmRegistration).toEqual({ state: 'DONE', registered: 2, by: 'first' });
    const found = await ask(rows[0]!);
    expect(found).toMatchObject({
      validity: 1,
      coverage: { name: rows[0]!['name'], validFrom: '2021-04-01' },
    });
    expect(await validityOf(rows[1]!)).toBe(1);
    expect(await leftOf(sent.registration.id)).toEqual([]);
  });

  it('is the same as xlsx, in Shift_JIS under English names, and as JSON', async () => {
    const index = fresh();
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('一覧');
    sheet.addRow(Object.values(JAPANESE));
    sheet.addRow(Object.keys(JAPANESE).map((id) => rowOf(index)[id] ?? ''));
    const xlsx = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
    expect((await file(world.first, xlsx)).registration).toMatchObject({ rows: 1, clean: 1 });
    const english = Object.fromEntries(REGISTRATION_COLUMNS.map(({ id, en }) => [id, en]));
    expect((await file(world.first, csvOf([rowOf(index)], english))).registration).toMatchObject({
      clean: 1,
    });
    expect((await world.register([rowOf(index)])).registration).toMatchObject({
      registered: 1,
      state: 'DONE',
    });
    const again = await world.register([rowOf(index)]);
    expect(again.registration).toMatchObject({ unchanged: 1, registered: 1 });
    expect(await coveragesOf(index)).toHaveLength(1);
  });

  it('that is dropped leaves nothing, and none is confirmed twice or by another insurer', async () => {
    const sent = await file(world.first, csvOf([rowOf(fresh())], JAPANESE));
    const step = async (client: ApiClient, name: string): Promise<Json> =>
      (
        await client.data(
          `mutation ($id: Int!) { ${name}(input: { id: $id }) { __typename ... on Registration { state } ... on RegistrationProblem { code } } }`,
          { id: sent.registration.id },
        )
      )[name];
    expect(await step(world.elsewhere, 'confirmRegistration')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await step(world.ministry, 'confirmRegistration')).toMatchObject({ code: 'NOT_YOURS' });
    expect(await step(world.second, 'cancelRegistration')).toMatchObject({ state: 'CANCELLED' });
    expect(await step(world.first, 'confirmRegistration')).toMatchObject({ code: 'NOT_NOW' });
    expect(await leftOf(sent.registration.id)).toEqual([]);
  });

  it.each([
    ['no columns', 'a,b\r\n1,2\r\n', 400, 'NO_COLUMNS'],
    ['no rows', csvOf([], JAPANESE), 400, 'NO_ROWS'],
    ['nothing', '', 400, 'EMPTY'],
    ['cut off', csvOf([rowOf(1)], JAPANESE).slice(0, -40), 400, 'TRUNCATED'],
  ])('with %s is refused', async (_what, text, status, code) => {
    const response = await post(world.first, text);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  it('is an insurer’s to hand in, and a token’s that may write', async () => {
    expect((await post(world.ministry, csvOf([rowOf(1)], JAPANESE))).status).toBe(403);
    expect((await send(world.address, '{"rows":[]}', { 'content-type': 'application/json' })).status).toBe(
      401,
    );
    const readOnly = await world.register([rowOf(1)], { authorization: `Bearer ${world.readToken}` });
    expect(readOnly.error).toMatchObject({ code: 'NOT_YOURS' });
  });
});

describe('a row is held', () => {
  const wrong = (number: string): string => number.slice(0, 11) + String((Number(number[11]) + 1) % 10);
  it.each<[string, (index: number) => ListRow, string[]]>([
    ['with a wrong check digit', (i) => ({ individualNumber: wrong(numberOf(i)) }), ['INDIVIDUAL_NUMBER']],
    ['without a number', () => ({ individualNumber: '' }), ['INDIVIDUAL_NUMBER']],
    ['of another insurer', () => ({ insurerNumber: '138016' }), ['INSURER_NUMBER']],
    ['of no insurer', () => ({ insurerNumber: '06130489' }), ['INSURER_NUMBER']],
    ['that cannot be read', () => ({ from: '2021-02-30', kana: '' }), ['FIELD_UNREADABLE']],
    ['of somebody unknown', () => ({ individualNumber: numberOf(9_999_999_999) }), ['NOT_IN_REGISTER']],
    ['with another name', () => ({ name: '別名　太郎' }), ['NAME_DIFFERS']],
    ['with another birth date', () => ({ birthdate: '1999-12-31' }), ['BIRTH_DIFFERS']],
    [
      'with another sex',
      (i) => ({ sex: inventInsured(i).person.sex === '1' ? '女' : '男' }),
      ['SEX_DIFFERS'],
    ],
    [
      'of somebody born later',
      () => ({ birthdate: '2021-05-01', from: '2021-04-01' }),
      ['BIRTH_DIFFERS', 'BIRTH_IMPLAUSIBLE'],
    ],
    ['of somebody too old', () => ({ birthdate: '明治38年1月2日' }), ['BIRTH_DIFFERS', 'VERY_OLD']],
    ['that ends before it begins', () => ({ lostOn: '2021-03-31' }), ['LOSS_BEFORE_START']],
  ])('%s', async (_what, changes, causes) => {
    const index = fresh();
    const row = rowOf(index, changes(index));
    const { registration, heldRows } = await world.register([row]);
    expect(registration).toMatchObject({ quarantined: 1, registered: 0, state: 'DONE' });
    expect(heldRows).toEqual([{ row: 1, causes }]);
    expect(await coveragesOf(index)).toEqual([]);
  });

  it('with one number for two people, in the list and against the tables of another insurer', async () => {
    const [one, other] = [fresh(), fresh()];
    const twice = [rowOf(one), rowOf(other, { individualNumber: numberOf(one) })];
    const { heldRows } = await world.register(twice);
    expect(heldRows[0].causes).toEqual(['NUMBER_FOR_TWO', 'OVERLAP']);
    expect(heldRows[1].causes).toEqual(expect.arrayContaining(['NUMBER_FOR_TWO', 'BIRTH_DIFFERS']));
    const third = fresh();
    await world.register([rowOf(third)]);
    const stranger = rowOf(fresh(), { individualNumber: numberOf(third), insurerNumber: '138016' });
    const sent = await file(world.elsewhere, csvOf([stranger], JAPANESE), true);
    expect(sent.heldRows[0].causes).toContain('NUMBER_FOR_TWO');
  });

  it('where the card is somebody else’s at that time, but not where the branches differ', async () => {
    const index = fresh();
    const card = { number: '77001', birthdate: '1985-05-05' };
    await world.add(
      { birthdate: 5_603 },
      { insurer: world.company, symbol: '4321', number: '77001', branch: '01' },
    );
    expect((await world.register([rowOf(index, card)])).heldRows[0].causes).toContain('CARD_FOR_TWO');
    const other = await world.register([rowOf(index, { ...card, branch: '02' })]);
    expect(other.heldRows[0].causes).toEqual(['BIRTH_DIFFERS']);
  });

  it('where it overlaps with a cover of another insurer, and not once that one has ended', async () => {
    const index = fresh();
    await world.register([rowOf(index)]);
    const elsewhere = rowOf(index, {
      insurerNumber: '138016',
      symbol: '市',
      number: '1',
      from: '2021-06-01',
    });
    const sent = await file(world.elsewhere, csvOf([elsewhere], JAPANESE), true);
    expect(sent.heldRows).toEqual([{ row: 2, causes: ['OVERLAP'] }]);
    await world.register([rowOf(index, { lostOn: '2021-06-01', reasonOfLoss: '03' })]);
    const again = await file(world.elsewhere, csvOf([elsewhere], JAPANESE), true);
    expect(again.registration).toMatchObject({ registered: 1 });
    expect(await validityOf(rowOf(index))).toBe(3);
    expect(await validityOf(elsewhere)).toBe(1);
  });

  it('where the insurer had another person under the number, unless the register knows the new name', async () => {
    const index = fresh();
    await world.register([rowOf(index)]);
    const renamed = await world.register([rowOf(index, { name: '改名　花子' })]);
    expect(renamed.heldRows[0].causes).toEqual(['NAME_DIFFERS', 'PERSON_CHANGED']);
    expect(await validityOf(rowOf(index))).toBe(1);
  });

  it('twice in the list', async () => {
    const index = fresh();
    const { heldRows } = await world.register([rowOf(index), rowOf(index, { branch: '02' })]);
    expect(heldRows.map(({ causes }: Json) => causes)).toEqual([
      ['TWICE_IN_LIST', 'OVERLAP'],
      ['TWICE_IN_LIST', 'OVERLAP'],
    ]);
  });
});

describe('two hands', () => {
  it('a row is corrected by one and confirmed by the other, and neither does both', async () => {
    const index = fresh();
    await world.register([rowOf(index, { name: '誤　記' })]);
    const row = await heldOf(index);
    const bad = await correct(world.first, row, [{ field: 'name', text: 'まだ　誤記' }]);
    expect(bad).toMatchObject({
      __typename: 'HeldRowStillWrongProblem',
      assertable: true,
      causes: [{ cause: 'NAME_DIFFERS' }],
    });
    const name = inventInsured(index).person.name;
    expect(await correct(world.first, row, [{ field: 'name', text: name }])).toMatchObject({
      outcome: 'CORRECTED',
    });
    const corrected = await heldOf(index, 'CORRECTED');
    expect(corrected).toMatchObject({
      ownHand: true,
      before: [{ field: 'name', text: '誤　記' }],
      causes: [],
    });
    expect(await confirm(world.first, corrected)).toMatchObject({ code: 'SAME_HAND' });
    expect(await confirm(world.second, { ...corrected, version: 0 })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
    expect(await confirm(world.elsewhere, corrected)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await validityOf(rowOf(index))).toBe(4);
    expect(await confirm(world.second, corrected)).toMatchObject({ outcome: 'REGISTERED' });
    expect(await validityOf(rowOf(index))).toBe(1);
    expect(await confirm(world.second, corrected)).toMatchObject({ code: 'NOT_FOUND' });
    const [left] = await world.database.dataSource.query(
      `SELECT state, sealed, found FROM qualification.registration_row WHERE id = $1`,
      [row.id],
    );
    expect(left).toEqual({ state: 'REGISTERED', sealed: null, found: ['NAME_DIFFERS'] });
  });

  it('declare right what is only unlikely, and nothing that is wrong', async () => {
    const [index, other] = [fresh(), fresh()];
    await world.register([rowOf(index, { name: '通称　花子' }), rowOf(other, { lostOn: '2021-01-01' })]);
    const row = await heldOf(index);
    expect(await correct(world.first, row, [], { assert: true })).toMatchObject({ outcome: 'CORRECTED' });
    expect(await confirm(world.second, await heldOf(index, 'CORRECTED'))).toMatchObject({
      outcome: 'REGISTERED',
    });
    expect((await ask(rowOf(index))).coverage.name).toBe('通称　花子');
    const refused = await correct(world.first, await heldOf(other), [], { assert: true });
    expect(refused).toMatchObject({ assertable: false, causes: [{ cause: 'LOSS_BEFORE_START' }] });
  });

  it('a number is entered anew, is asked for in the register, and is never shown', async () => {
    const index = fresh();
    await world.register([rowOf(index, { individualNumber: numberOf(index + 100_000) })]);
    const row = await heldOf(index);
    expect(JSON.stringify(row)).not.toContain(numberOf(index + 100_000));
    expect(await correct(world.first, row, [], { individualNumber: '123456789012' })).toMatchObject({
      causes: [{ cause: 'INDIVIDUAL_NUMBER' }],
    });
    expect(await correct(world.first, row, [], { individualNumber: numberOf(index) })).toMatchObject({
      outcome: 'CORRECTED',
    });
    const corrected = await heldOf(index, 'CORRECTED');
    expect(corrected).toMatchObject({ numberChanged: true, causes: [] });
    expect(await confirm(world.second, corrected)).toMatchObject({ outcome: 'REGISTERED' });
    expect(await coveragesOf(index)).toHaveLength(1);
  });

  it('a correction is given back, made again by the other, and then confirmed by the first', async () => {
    const index = fresh();
    await world.register([rowOf(index, { name: '誤　記' })]);
    const right = [{ field: 'name', text: inventInsured(index).person.name }];
    await correct(world.first, await heldOf(index), right);
    const corrected = await heldOf(index, 'CORRECTED');
    expect(await step(world.second, 'giveBackHeldRow', corrected)).toMatchObject({ outcome: 'GIVEN_BACK' });
    await correct(world.second, await heldOf(index), [{ field: 'address', text: '架空県' }]);
    expect(await confirm(world.first, await heldOf(index, 'CORRECTED'))).toMatchObject({
      outcome: 'REGISTERED',
    });
  });

  it('are needed by the database too: no statement of one hand registers a held row', async () => {
    const index = fresh();
    await world.register([rowOf(index, { name: '誤　記' })]);
    const { id } = await heldOf(index);
    const set = (what: string): Promise<unknown> =>
      world.database.dataSource.query(`UPDATE qualification.registration_row SET ${what} WHERE id = $1`, [
        id,
      ]);
    const twoHands = { driverError: expect.objectContaining({ constraint: 'registration_row_two_hands' }) };
    await expect(
      set(`state = 'REGISTERED', sealed = NULL, corrected_by = 1, confirmed_by = 2`),
    ).rejects.toMatchObject(twoHands);
    await expect(set(`state = 'CONFIRMED', corrected_by = 1, confirmed_by = 2`)).rejects.toMatchObject(
      twoHands,
    );
    await expect(set(`found = '{}'`)).rejects.toMatchObject({
      driverError: { constraint: 'registration_row_found' },
    });
    await set(`state = 'CORRECTED', corrected_by = 1`);
    await expect(set(`state = 'CONFIRMED', confirmed_by = 1`)).rejects.toMatchObject(twoHands);
    await expect(set(`state = 'CONFIRMED', corrected_by = 2, confirmed_by = 1`)).rejects.toMatchObject(
      twoHands,
    );
    await expect(set(`state = 'CONFIRMED', confirmed_by = 2, sealed = '\\x00'`)).rejects.toMatchObject(
      twoHands,
    );
    await set(`state = 'CONFIRMED', confirmed_by = 2`);
    await expect(set(`state = 'REGISTERED', sealed = NULL, confirmed_by = 3`)).rejects.toMatchObject(
      twoHands,
    );
    await set(`state = 'QUARANTINED', confirmed_by = NULL`);
  });

  it('a token passes no check', async () => {
    const index = fresh();
    await world.register([rowOf(index, { name: '誤　記' })]);
    const { id, version } = await heldOf(index);
    const { errors } = await world.first.ask(
      `mutation ($input: HeldRowInput!) { dropHeldRow(input: $input) { __typename } }`,
      { input: { id, version } },
      { authorization: `Bearer ${world.insurerToken}`, cookie: '' },
    );
    expect(errors[0]!.extensions).toMatchObject({ reason: 'TOKEN_NOT_ALLOWED' });
    const seen = await world.first.ask(
      `{ heldRow(id: ${id}) { id } heldRows(state: QUARANTINED) { nodes { id } } heldCounts { toCorrect } }`,
      {},
      { authorization: `Bearer ${world.insurerToken}`, cookie: '' },
    );
    expect(seen.data).toMatchObject({
      heldRow: null,
      heldRows: null,
      heldCounts: { toCorrect: expect.any(Number) },
    });
  });

  it('another insurer and the ministry see no row of it', async () => {
    const index = fresh();
    await world.register([rowOf(index, { name: '誤　記' })]);
    const { id } = await heldOf(index);
    const seen = `query ($id: Int!) { heldRow(id: $id) { id } heldRows(state: QUARANTINED) { nodes { id } } heldCounts { toCorrect } }`;
    expect(await world.elsewhere.data(seen, { id })).toMatchObject({ heldRow: null });
    expect(await world.ministry.data(seen, { id })).toEqual({
      heldRow: null,
      heldRows: null,
      heldCounts: null,
    });
  });
});

describe('held rows', () => {
  it('are sealed with the new key after a rotation, and open with it', async () => {
    const index = fresh();
    await world.register([rowOf(index, { name: '誤　記' })]);
    const pool = unlimitedQualificationPool(world.database.url);
    try {
      await resealAll(pool, addSealingKey(join(world.folder, 'keys', 'qualification.json')));
      const { rows } = await pool.query(
        `SELECT DISTINCT get_byte(sealed, 0) AS key FROM qualification.registration_row WHERE sealed IS NOT NULL`,
      );
      expect(rows).toEqual([{ key: 2 }]);
    } finally {
      await pool.end();
    }
    expect(await correct(world.first, await heldOf(index), [], { assert: true })).toMatchObject({
      outcome: 'CORRECTED',
    });
  });

  it('are asked for by the form that is handed out', async () => {
    const form = await fetch(`${world.address}/qualification/registrations/form?format=csv`);
    const sent = await file(world.first, new Uint8Array(await form.arrayBuffer()));
    expect(sent.heldRows).toEqual([{ row: 2, causes: ['INDIVIDUAL_NUMBER', 'INSURER_NUMBER'] }]);
  });
});

describe('rows of one person', () => {
  it('stand or fall together: the end of the old cover waits for the new one', async () => {
    const index = fresh();
    const old = rowOf(index, { number: `9${index}` });
    await world.register([old]);
    const ends = { ...old, lostOn: '2021-07-01', reasonOfLoss: '99' };
    const begins = rowOf(index, { from: '2021-07-01', kana: '' });
    const { registration, heldRows } = await world.register([ends, begins]);
    expect(registration).toMatchObject({ held: 1, quarantined: 1, registered: 0 });
    expect(heldRows).toEqual([{ row: 2, causes: ['FIELD_UNREADABLE'] }]);
    expect(await validityOf(old)).toBe(1);
    const kana = inventInsured(index).person.kana;
    await correct(world.first, await heldOf(index), [{ field: 'kana', text: kana }]);
    await confirm(world.second, await heldOf(index, 'CORRECTED'));
    expect(await validityOf(old)).toBe(3);
    expect(await validityOf(begins)).toBe(1);
    expect(await leftOf(registration.id)).toEqual(['REGISTERED']);
  });

  it('a later list wins over an earlier one that is confirmed after it', async () => {
    const index = fresh();
    await world.register([rowOf(index)]);
    await world.register([rowOf(index, { address: '前の住所', kana: '' })]);
    const late = await heldOf(index);
    await world.register([rowOf(index, { lostOn: '2021-07-01' })]);
    const refused = await correct(world.first, late, [
      { field: 'kana', text: inventInsured(index).person.kana },
    ]);
    expect(refused).toMatchObject({ causes: [{ cause: 'NEWER_KNOWN' }], assertable: false });
    expect(await step(world.first, 'dropHeldRow', late)).toMatchObject({ outcome: 'DROPPED' });
    expect(await validityOf(rowOf(index))).toBe(2);
  });

  it('whose birth date is corrected are found by the right one, with the covers of before too', async () => {
    const index = fresh();
    const old = rowOf(index, { birthdate: '1990-01-01', number: `8${index}`, lostOn: '2021-06-01' });
    await world.register([old]);
    await correct(world.first, await heldOf(index), [], { assert: true });
    await confirm(world.second, await heldOf(index, 'CORRECTED'));
    expect(await validityOf(old)).toBe(2);
    await world.register([rowOf(index, { from: '2021-06-01' })]);
    await correct(world.second, await heldOf(index), [], { assert: true });
    await confirm(world.first, await heldOf(index, 'CORRECTED'));
    expect(await validityOf(rowOf(index))).toBe(1);
    expect(await validityOf(old)).toBe(4);
    expect(await validityOf({ ...old, birthdate: rowOf(index)['birthdate']! })).toBe(3);
  });
});

describe('the league', () => {
  it('counts by cause and week: all insurers for the ministry, its own for an insurer, nothing for others', async () => {
    const asked = `{ insurerQuality(weeks: 2) { open causes { cause } weeks { monday complete rows held perTenThousand causes }
      insurers { insurerNumber rows held perTenThousand causes } } }`;
    const { insurerQuality: all } = await world.ministry.data(asked);
    expect(all.weeks.map(({ monday, complete }: Json) => [monday, complete])).toEqual([
      ['2021-07-05', true],
      ['2021-07-12', false],
    ]);
    expect(all.insurers.map(({ insurerNumber }: Json) => insurerNumber).sort()).toEqual([
      '06130488',
      '138016',
    ]);
    const [sums] = await world.database.dataSource.query(
      `SELECT sum(rows)::int AS rows FROM qualification.registration WHERE confirmed_at IS NOT NULL`,
    );
    expect(all.weeks[1].rows).toBe(sums.rows);
    const name = all.causes.findIndex(({ cause }: Json) => cause === 'NAME_DIFFERS');
    expect(all.weeks[1].causes[name]).toBeGreaterThan(5);
    expect(all.insurers.reduce((sum: number, { held }: Json) => sum + held, 0)).toBe(all.weeks[1].held);
    const { insurerQuality: own } = await world.elsewhere.data(asked);
    expect(own.insurers.map(({ insurerNumber }: Json) => insurerNumber)).toEqual(['138016']);
    expect(own.weeks[1].rows).toBeLessThan(all.weeks[1].rows);
  });
});

async function post(client: ApiClient, body: string | Uint8Array, confirm = false): Promise<Response> {
  return send(
    world.address,
    body,
    { cookie: client.cookie, 'content-type': 'application/octet-stream' },
    confirm,
  );
}

async function file(client: ApiClient, body: string | Uint8Array, confirm = false): Promise<Json> {
  const response = await post(client, body, confirm);
  expect(response.status).toBe(200);
  return response.json();
}

function ask(row: ListRow): Promise<Json> {
  return check(world.address, world.tokens[0]!, cardOf(row));
}

async function validityOf(row: ListRow): Promise<number> {
  await world.database.dataSource.query('DELETE FROM qualification.guess_window');
  return (await ask(row)).validity as number;
}

async function leftOf(registration: number): Promise<string[]> {
  const rows = await world.database.dataSource.query<{ state: string }[]>(
    'SELECT state FROM qualification.registration_row WHERE registration_id = $1',
    [registration],
  );
  return rows.map(({ state }) => state);
}

async function coveragesOf(index: number): Promise<unknown[]> {
  const individual = world.app.get(QualificationKeys).digest('individual', [numberOf(index)]);
  return world.database.dataSource.query(
    `SELECT c.id FROM qualification.coverage c JOIN qualification.person p ON p.id = c.person_id WHERE p.individual = $1`,
    [individual],
  );
}

/** The row of that person that waits, by its card number. */
async function heldOf(index: number, state = 'QUARANTINED'): Promise<Json> {
  const { heldRows } = await world.first.data(
    `query ($state: HeldRowState!) { heldRows(state: $state, first: 50) { nodes { ${ROW} } } }`,
    { state },
  );
  const rows = (heldRows.nodes as Json[]).filter(({ texts }) =>
    texts.some(({ field, text }: Json) => field === 'number' && text === String(5_000 + index)),
  );
  const byOld = (heldRows.nodes as Json[]).filter(({ texts }) =>
    texts.some(({ field, text }: Json) => field === 'number' && text === `8${index}`),
  );
  return [...rows, ...byOld].at(-1);
}

async function correct(
  client: ApiClient,
  { id, version }: Json,
  texts: readonly { field: string; text: string }[],
  rest: object = {},
): Promise<Json> {
  const { correctHeldRow } = await client.data(
    `mutation ($input: CorrectHeldRowInput!) { correctHeldRow(input: $input) { ${DONE} } }`,
    { input: { id, version, texts, ...rest } },
  );
  return correctHeldRow;
}

async function step(client: ApiClient, name: string, { id, version }: Json): Promise<Json> {
  const data = await client.data(`mutation ($input: HeldRowInput!) { ${name}(input: $input) { ${DONE} } }`, {
    input: { id, version },
  });
  return data[name];
}

function confirm(client: ApiClient, row: Json): Promise<Json> {
  return step(client, 'confirmHeldRow', row);
}
