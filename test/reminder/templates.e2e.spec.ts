import { StartLinkService } from '#rollout';
import {
  DEFAULT_TEMPLATES,
  ReminderComposer,
  StopService,
  TemplateService,
  type TemplateDraft,
} from '#reminder';
import { createAnswersWorld, TEMPLATE, type AnswersWorld } from './answers-world.js';

let world: AnswersWorld;
let templates: TemplateService;

beforeAll(async () => {
  world = await createAnswersWorld();
  templates = world.get(TemplateService);
}, 120_000);

afterAll(() => world?.drop(), 120_000);

const draft = (change: Partial<TemplateDraft> = {}): TemplateDraft => ({
  ...TEMPLATE,
  name: `文面${Math.random()}`,
  ...change,
});

const saved = async (change: Partial<TemplateDraft> = {}): Promise<number> => {
  const result = await templates.save(world.ministry, null, null, draft(change));
  if (result.outcome !== 'SAVED') throw new Error(result.outcome);
  return result.id;
};

describe('a template', () => {
  it('is saved, listed with who changed it, and changed by whoever saw its latest version', async () => {
    const id = await saved({ name: '運用開始日のお願い' });
    const changed = draft({ name: '運用開始日のお願い', subjectEn: 'Another subject' });
    expect(await templates.save(world.ministry, id, 1, changed)).toEqual({
      outcome: 'SAVED',
      id,
      version: 2,
    });
    expect(await templates.save(world.ministry, id, 1, changed)).toMatchObject({ code: 'STALE' });
    expect(await templates.save(world.ministry, 999_999, 1, draft())).toMatchObject({ code: 'NOT_FOUND' });
    const found = (await templates.list(world.ministry))!.find((entry) => entry.id === id);
    expect(found).toMatchObject({
      version: 2,
      name: '運用開始日のお願い',
      subjectEn: 'Another subject',
      updatedBy: 'ADMINISTRATOR さん',
      ruleCount: 0,
    });
  });

  it('of another one’s name is refused, new or changed', async () => {
    await saved({ name: '同じ名前' });
    const id = await saved();
    const same = draft({ name: ' 同じ名前 ' });
    const problem = { outcome: 'REMINDER_PROBLEM', code: 'NAME_TAKEN', field: 'name' };
    expect(await templates.save(world.ministry, null, null, same)).toEqual(problem);
    expect(await templates.save(world.ministry, id, 1, same)).toEqual(problem);
  });

  it('that names an unknown variable is not saved', async () => {
    const result = await templates.save(world.ministry, null, null, draft({ bodyJa: '{施設名称} {リンク}' }));
    expect(result).toEqual({
      outcome: 'TEMPLATE_PROBLEM',
      problems: [{ code: 'UNKNOWN_VARIABLE', field: 'bodyJa', variable: '施設名称', nearest: '施設名' }],
    });
  });

  it('in use cannot become a legal notice while somebody is held out, nor go to vendors instead', async () => {
    const id = await saved();
    await world.rule('READY_NO_START', id, 0.1);
    const legal = draft({ legalNotice: true, legalReason: '架空法第1条' });
    expect(await templates.save(world.ministry, id, 1, legal)).toMatchObject({ code: 'LEGAL_NOT_HELD_OUT' });
    expect(await templates.save(world.ministry, id, 1, draft({ topic: 'VENDOR_WORK' }))).toMatchObject({
      code: 'TEMPLATE_NOT_FOR_CONDITION',
    });
    expect(await templates.save(world.ministry, id, 1, draft({ topic: 'DEADLINE' }))).toMatchObject({
      outcome: 'SAVED',
    });
  });

  it('is read and previewed by an analyst, and saved by an administrator only', async () => {
    const { code } = await world.facility();
    const analyst = { role: 'ANALYST', accountId: 1 } as const;
    expect(await templates.list(analyst)).not.toBeNull();
    expect(await templates.preview(analyst, draft(), code, 'en')).toMatchObject({ outcome: 'PREVIEW' });
    expect(await templates.save(analyst, null, null, draft())).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is the ministry’s: nobody else finds, saves or previews any', async () => {
    const others = [
      { role: 'CALL_CENTRE', accountId: 1 },
      { role: 'FACILITY', accountId: 1, facilityIds: [1] },
      { role: 'PUBLIC' },
    ] as const;
    for (const viewer of others) {
      expect(await templates.list(viewer)).toBeNull();
      expect(await templates.save(viewer, null, null, draft())).toMatchObject({ code: 'NOT_FOUND' });
      expect(await templates.preview(viewer, draft(), '0000000000', 'ja')).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });
});

describe('a preview', () => {
  it('is what a real facility would get, with nothing in it that opens anything', async () => {
    const { id, code } = await world.facility();
    const before = await links();
    const preview = await templates.preview(world.ministry, draft(), code, 'ja', 'READY_NO_START');
    expect(preview).toMatchObject({
      outcome: 'PREVIEW',
      facilityId: id,
      subject: '運用開始日（架空クリニック）',
      text: expect.stringContaining('架空クリニック 御中\n\n担当の業者\n\nhttps://board.example/••••\n'),
      html: expect.stringContaining('https://board.example/••••'),
    });
    expect(JSON.stringify(preview)).not.toMatch(/start#|\/stop\//);
    expect(await links()).toBe(before);
  });

  it('of an unknown facility is none', async () => {
    for (const code of ['0000000000', 'nonsense', '\0']) {
      expect(await templates.preview(world.ministry, draft(), code, 'ja')).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });
});

describe('a message composed for sending', () => {
  const row = { id: 1, vendorId: null, condition: null, language: 'ja', merged: [] } as const;
  const compose = (rows: Parameters<ReminderComposer['compose']>[1]) =>
    world.dataSource.transaction((manager) => world.get(ReminderComposer).compose(manager, rows));

  it('carries a signed link where the start date is asked for, and it opens', async () => {
    const { id } = await world.facility();
    const templateId = await saved();
    const one = { ...row, facilityId: id, templateId, condition: 'READY_NO_START' } as const;
    const message = (await compose([one])).get(1)!;
    const token = /https:\/\/board\.example\/start#(\S+)/.exec(message.text)![1]!;
    expect(await world.get(StartLinkService).open(token)).toMatchObject({
      state: 'OPEN',
      view: { facilityId: id },
    });
    expect(message.secretLinks).toHaveLength(2);
  });

  it('lands on the one task behind sign-in for everything else', async () => {
    const { id, code } = await world.facility();
    const templateId = await saved();
    const before = await links();
    const composed = await compose([
      { ...row, facilityId: id, templateId, condition: 'DELIVERED_NO_VENDOR' },
      { ...row, id: 2, facilityId: id, templateId, condition: null },
      {
        ...row,
        id: 3,
        facilityId: id,
        templateId,
        vendorId: world.rollout.vendors[0]!,
        condition: 'ORDERED_NOT_STARTED',
      },
    ]);
    expect(composed.get(1)!.text).toContain(`https://board.example/my?f=${code}&do=contact\n`);
    expect(composed.get(2)!.text).toContain(`https://board.example/my?f=${code}\n`);
    expect(composed.get(3)!.text).toContain(`https://board.example/facilities/${code}\n`);
    expect(await links()).toBe(before);
  });

  it('can be stopped by its headers: the address works, for the facility or the vendor it went to', async () => {
    const { id } = await world.facility();
    const vendorId = world.rollout.vendors[0]!;
    const templateId = await saved();
    const vendorTemplateId = await saved({ topic: 'VENDOR_WORK' });
    const composed = await compose([
      { ...row, facilityId: id, templateId },
      { ...row, id: 2, facilityId: id, templateId: vendorTemplateId, vendorId },
    ]);
    const { headers, text } = composed.get(1)!;
    expect(headers).toEqual({
      'List-Unsubscribe': expect.stringMatching(/^<https:\/\/board\.example\/stop\/f\d+\.START\.[\w-]{22}>$/),
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    });
    const address = headers['List-Unsubscribe']!.slice(1, -1);
    expect(text).toContain(address);
    const stops = world.get(StopService);
    expect(await stops.look(address.split('/stop/')[1]!)).toMatchObject({
      topic: 'START',
      name: '架空クリニック',
    });
    const ofVendor = composed.get(2)!.headers['List-Unsubscribe']!.slice(1, -1);
    expect(await stops.look(ofVendor.split('/stop/')[1]!)).toMatchObject({
      topic: 'VENDOR_WORK',
      name: '架空システム',
    });
  });

  it('says what the log says of the facility now', async () => {
    const { id } = await world.facility();
    await world.dataSource.query(
      `UPDATE facility SET vendor_id = $2, ready_on = date '2021-07-02', applied_on = current_date - 12 WHERE id = $1`,
      [id, world.rollout.vendors[0]],
    );
    await world.dataSource.query(
      `INSERT INTO milestone_event (facility_id, kind, verb, day, value, learnt_at, source)
       VALUES ($1, 17, 1, '2021-07-01', 500000, now(), 3), ($1, 17, 1, '2021-07-03', 480000, now(), 3)`,
      [id],
    );
    const bodyJa = '{業者|なし} {準備完了日|なし} {見積額|なし} {補助上限|なし} {都道府県} {リンク}';
    const templateId = await saved({ bodyJa });
    const said = async () => (await compose([{ ...row, facilityId: id, templateId }])).get(1)!.text;
    expect(await said()).toMatch(/^架空システム 2021年7月2日（令和3年7月2日） 480,000円 429,000円 茨城県 /);
    await world.dataSource.query(
      `INSERT INTO milestone_event (facility_id, kind, verb, retracts, learnt_at, source)
       SELECT $1, 17, 3, id, now(), 3 FROM milestone_event WHERE facility_id = $1 AND value = 480000`,
      [id],
    );
    expect(await said()).toContain(' 500,000円 ');
  });

  it('of a facility or template that is gone is left out; the others are composed', async () => {
    const { id } = await world.facility();
    const templateId = await saved();
    const composed = await compose([
      { ...row, facilityId: 999_999, templateId },
      { ...row, id: 2, facilityId: id, templateId: 999_999 },
      { ...row, id: 3, facilityId: id, templateId },
    ]);
    expect([...composed.keys()]).toEqual([3]);
  });

  it('for the product’s own templates fits the conditions’ names', () => {
    expect(DEFAULT_TEMPLATES.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['NOT_APPLIED', 'READY_NO_START', 'ORDERED_NOT_STARTED', 'SUBSIDY_DEADLINE']),
    );
  });
});

async function links(): Promise<number> {
  const [row] = await world.dataSource.query<{ count: number }[]>(
    'SELECT count(*)::int AS count FROM start_link',
  );
  return row!.count;
}
