import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayWrite, type Viewer } from '#access';
import type { Insurer } from '../storage/insurer.js';
import { InsurerRepository } from '../storage/insurer.repository.js';

export type InsurerViewer = Extract<Viewer, { role: 'INSURER' }>;

/** Which insurer acts, and whether it may: an account sees and says what is its own insurer's, nothing else. */
@Injectable()
export class InsurerDesk {
  constructor(
    private readonly insurers: InsurerRepository,
    private readonly board: DataSource,
  ) {}

  /** null: no insurer's account. */
  async own(viewer: Viewer): Promise<Insurer | null> {
    return viewer.role === 'INSURER' ? this.insurerOf(viewer) : null;
  }

  /** null: no insurer's account, or a token that may only read. */
  async writer(viewer: Viewer): Promise<{ insurer: Insurer; accountId: number } | null> {
    if (viewer.role !== 'INSURER' || !mayWrite(viewer)) return null;
    return { insurer: await this.insurerOf(viewer), accountId: viewer.accountId };
  }

  /** In person: what two hands have to do, no token does. */
  async hand(viewer: Viewer): Promise<{ insurer: Insurer; accountId: number } | null> {
    if (viewer.role !== 'INSURER' || viewer.token) return null;
    return { insurer: await this.insurerOf(viewer), accountId: viewer.accountId };
  }

  /** Display names of accounts; somebody deleted has none. */
  async namesOf(accountIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const rows = await this.board.query<{ id: number; name: string }[]>(
      'SELECT id, display_name AS name FROM account WHERE id = ANY($1::int[])',
      [[...new Set(accountIds)]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  private async insurerOf({ insurerNumber, accountId }: InsurerViewer): Promise<Insurer> {
    const known = await this.insurers.byNumber(insurerNumber);
    if (known) return known;
    // the first account of an insurer nobody has named: its own name, until a better one is loaded
    const name = (await this.namesOf([accountId])).get(accountId) ?? insurerNumber;
    await this.insurers.save(insurerNumber, name);
    return (await this.insurers.byNumber(insurerNumber))!;
  }
}
