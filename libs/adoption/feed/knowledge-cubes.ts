import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform';
import type { KnowledgePoint } from '../adoption.types.js';
import type { Cube } from '../cube/cube.js';
import { loadCube } from '../load/load-cube.js';
import { inOneSnapshot } from '../load/load-state.js';
import { UnknownKnowledgePoint } from '../unknown-knowledge-point.js';
import type { AdoptionState } from './adoption-state.js';
import { openClient } from './open-client.js';

/** About 25 MB each. */
const KEPT = 3;
const POINT_ID = /^(publication-)?\d{4}-\d{2}-\d{2}$/;

interface PointRow extends KnowledgePoint {
  readonly snapshot: string | null;
  readonly era: number | null;
}

export interface KnownCube {
  readonly point: KnowledgePoint;
  readonly cube: Cube;
}

/** Cubes of what was known at past points: folded from the log when first asked for, a few kept. */
@Injectable()
export class KnowledgeCubes {
  private readonly kept = new Map<string, Promise<KnownCube>>();
  private directory: unknown;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws UnknownKnowledgePoint */
  async at(id: string, state: AdoptionState): Promise<KnownCube> {
    this.forgetAfterReload(state);
    let known = this.kept.get(id);
    if (known) this.kept.delete(id);
    else known = this.load(id, state);
    this.kept.set(id, known);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value!);
    try {
      return await known;
    } catch (error) {
      if (this.kept.get(id) === known) this.kept.delete(id);
      throw error;
    }
  }

  /** Another directory has other rows; another database perhaps other points. */
  private forgetAfterReload({ directory }: AdoptionState): void {
    if (directory === this.directory) return;
    this.directory = directory;
    this.kept.clear();
  }

  private async load(id: string, { directory, head }: AdoptionState): Promise<KnownCube> {
    const row = await this.read(id);
    const { kind, day, at, title } = row;
    const client = await openClient(this.dataSource);
    try {
      const cube = await inOneSnapshot(client, () =>
        loadCube(client, {
          directory,
          logBeganOn: head.logBeganOn,
          today: this.clock.today(),
          known: knownAt(row),
          closed: true,
        }),
      );
      return { point: { id, kind, day, at, title }, cube };
    } finally {
      await client.end();
    }
  }

  private async read(id: string): Promise<PointRow> {
    if (!POINT_ID.test(id)) throw new UnknownKnowledgePoint();
    const [row] = await this.dataSource.query<PointRow[]>(
      `SELECT id, kind, day - date '1970-01-01' AS day, at, title, snapshot::text, era FROM knowledge_point WHERE id = $1`,
      [id],
    );
    if (!row) throw new UnknownKnowledgePoint();
    return row;
  }
}

/** Condition on `e`, with values that PostgreSQL printed itself. An event of an earlier era is older than the snapshot. */
function knownAt({ at, snapshot, era }: PointRow): string {
  const learnt = `e.learnt_at < '${at.toISOString()}'::timestamptz`;
  if (snapshot === null) return learnt;
  return `${learnt} AND (e.era < ${era} OR (e.era = ${era} AND pg_visible_in_snapshot(e.xid, '${snapshot}'::pg_snapshot)))`;
}
