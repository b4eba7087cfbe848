import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Clock } from '#platform';
import type { Cause } from '../registration/cause.js';
import { InsurerDesk } from '../registration/insurer-desk.js';
import { readRow } from '../registration/read-row.rules.js';
import type { StoredRow } from '../registration/stored-row.js';
import { QualificationKeys } from '../storage/qualification-keys.js';
import { HeldRowRepository } from './held-row.repository.js';
import type { HeldRow, OpenState } from './quarantine-view.js';

export interface HeldCounts {
  readonly toCorrect: number;
  readonly toConfirm: number;
  readonly waiting: number;
}

/** The rows of an insurer's own lists that wait for somebody's hand. */
@Injectable()
export class QuarantineReadModel {
  constructor(
    private readonly desk: InsurerDesk,
    private readonly held: HeldRowRepository,
    private readonly keys: QualificationKeys,
    private readonly clock: Clock,
  ) {}

  /**
   * Oldest first, after that id; one more than `first` where there are more. null: no insurer's account, or a token: it
   * corrects nothing, so it needs to see nobody.
   */
  async list(viewer: Viewer, state: OpenState, after: number, first: number): Promise<HeldRow[] | null> {
    const hand = await this.desk.hand(viewer);
    if (!hand) return null;
    await this.keys.ready();
    const rows = await this.held.list(hand.insurer.id, state, after, first + 1);
    return rows.map((row) => this.viewed(viewer, row));
  }

  /** null: none of the viewer's insurer's that is open. */
  async one(viewer: Viewer, id: number): Promise<HeldRow | null> {
    const hand = await this.desk.hand(viewer);
    if (!hand) return null;
    await this.keys.ready();
    const row = await this.held.one(hand.insurer.id, id);
    return row && this.viewed(viewer, row);
  }

  async counts(viewer: Viewer): Promise<HeldCounts | null> {
    const insurer = await this.desk.own(viewer);
    if (!insurer) return null;
    const counts = new Map((await this.held.counts(insurer.id)).map(({ state, count }) => [state, count]));
    return {
      toCorrect: counts.get('QUARANTINED') ?? 0,
      toConfirm: counts.get('CORRECTED') ?? 0,
      waiting: counts.get('CONFIRMED') ?? 0,
    };
  }

  /** Which rows of a list are held for what, by their number in the list; nothing of what stands in them. */
  async ofRegistration(
    viewer: Viewer,
    registrationId: number,
    most: number,
  ): Promise<{ row: number; causes: readonly Cause[] }[]> {
    const insurer = await this.desk.own(viewer);
    return insurer ? this.held.ofRegistration(insurer.id, registrationId, most) : [];
  }

  private viewed(viewer: Viewer, row: StoredRow): HeldRow {
    const { id, registrationId, number, version, causes, content, correctedBy, correctedAt } = row;
    return {
      id,
      registrationId,
      number,
      state: row.state as OpenState,
      version,
      causes,
      unreadable: readRow(content.texts, this.clock.today()).unreadable,
      texts: content.texts,
      before: content.before,
      numberChanged: content.numberChanged,
      correctedBy: row.state === 'QUARANTINED' ? null : correctedBy,
      correctedAt: row.state === 'QUARANTINED' ? null : correctedAt,
      ownHand: 'accountId' in viewer && viewer.accountId === correctedBy,
    };
  }
}
