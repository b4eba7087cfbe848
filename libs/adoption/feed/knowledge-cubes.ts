import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform';
import { belongsTo, KnowledgePointService } from '#rollout';
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
    private readonly points: KnowledgePointService,
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
    const point = POINT_ID.test(id) ? await this.points.byId(id) : null;
    if (!point) throw new UnknownKnowledgePoint();
    const client = await openClient(this.dataSource);
    try {
      const cube = await inOneSnapshot(client, () =>
        loadCube(client, {
          directory,
          logBeganOn: head.logBeganOn,
          today: this.clock.today(),
          // the id has passed POINT_ID: COPY takes no parameters
          known: `JOIN knowledge_point k ON k.id = '${id}' AND ${belongsTo('e', 'k')}`,
          closed: true,
        }),
      );
      return { point, cube };
    } finally {
      await client.end();
    }
  }
}
