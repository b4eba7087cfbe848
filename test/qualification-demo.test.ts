import {
  CoverageRepository,
  countInsured,
  inventedCard,
  loadInsured,
  QualificationKeys,
  unlimitedQualificationPool,
} from '#qualification';
import {
  check,
  createQualificationWorld,
  PERSON,
  type QualificationWorld,
} from './qualification/qualification-world.js';

let world: QualificationWorld;
beforeAll(async () => {
  world = await createQualificationWorld();
}, 120_000);
afterAll(() => world?.close());

describe('the invented insured in the tables', () => {
  it('are found by their cards, also those that are loaded later, with every key and index as before', async () => {
    const pool = unlimitedQualificationPool(world.database.url);
    try {
      const { set: keys } = world.app.get(QualificationKeys);
      const indexes = await indexesOf();
      await loadInsured(pool, { keys, from: 0, until: 300 });
      await loadInsured(pool, { keys, from: 300, until: 1_000 });
      expect(await countInsured(pool)).toBe(1_000);
      expect(await indexesOf()).toEqual(indexes);
      const validities: number[] = [];
      for (let index = 0; index < 1_000; index += 9) {
        const card = inventedCard(index);
        const answer = await check(world.address, world.tokens[0]!, card);
        validities.push(answer.validity as number);
        expect(answer.coverage).toMatchObject({ number: card.number, insurerNumber: card.insurerNumber });
      }
      expect(validities.filter((validity) => validity === 1).length).toBeGreaterThan(100);
      expect(validities.every((validity) => validity <= 2)).toBe(true);
      // the sequences go on after them
      expect(await world.add({}, { insurer: world.company })).toBeGreaterThan(1_000);
      await expect(
        world.app
          .get(CoverageRepository)
          .add({ individualNumber: '000000000000', person: PERSON, coverages: [] }),
      ).rejects.toMatchObject({ constraint: 'person_individual' });
    } finally {
      await pool.end();
    }
  });

  it('that cannot be loaded leave nothing behind', async () => {
    const pool = unlimitedQualificationPool(world.database.url);
    try {
      const before = await countInsured(pool);
      const { set: keys } = world.app.get(QualificationKeys);
      // the individual numbers are there already
      await expect(loadInsured(pool, { keys, from: 0, until: 100 })).rejects.toMatchObject({ code: '23505' });
      expect(await countInsured(pool)).toBe(before);
      expect(await check(world.address, world.tokens[0]!, inventedCard(0))).toMatchObject({ status: 200 });
    } finally {
      await pool.end();
    }
  });

  function indexesOf(): Promise<{ indexdef: string }[]> {
    return world.database.dataSource.query(
      `SELECT indexdef FROM pg_indexes WHERE schemaname = 'qualification' ORDER BY 1`,
    );
  }
});
