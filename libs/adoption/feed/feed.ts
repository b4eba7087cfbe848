import { setImmediate } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Clock, ensureEra } from '#platform';
import { foldFacility } from '#rollout';
import { loadState } from '../load/load-state.js';
import type { AdoptionState } from './adoption-state.js';
import { continues } from './feed-head.js';
import { FeedUnavailable } from './feed-unavailable.js';
import { openClient } from './open-client.js';
import { MOST_CHANGES, POLL_SETTINGS, poll, readEntries, type ChangedFacility, type Poll } from './poll.js';

/**
 * Keeps a process's cube as new as the questions put to it. One poll serves all questions that wait when it starts;
 * a question that comes later waits for the next, so that no answer is older than its question.
 */
@Injectable()
export class Feed implements OnModuleDestroy {
  private state: AdoptionState | null = null;
  private client: Client | null = null;
  private waiting: Promise<AdoptionState> | null = null;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Everything committed before the call is in what it resolves to.
   * @throws FeedUnavailable when the database cannot be asked
   */
  fresh(): Promise<AdoptionState> {
    return (this.waiting ??= this.takeTurn());
  }

  async onModuleDestroy(): Promise<void> {
    await this.running;
    await this.disconnect();
  }

  private async takeTurn(): Promise<AdoptionState> {
    await this.running;
    // the rest of this tick may ask as well, and share the poll
    await setImmediate();
    // from here on a question is later than the poll
    this.waiting = null;
    const turn = this.advance();
    this.running = turn.catch(() => undefined);
    return turn;
  }

  private async advance(): Promise<AdoptionState> {
    try {
      const client = this.client ?? (await this.connect());
      const state = this.state;
      if (state === null) return await this.reload();
      const news = await poll(client, state.head);
      if (news === null || !continues(state.head, news.head) || news.changed.length > MOST_CHANGES) {
        return await this.reload();
      }
      await this.take(client, state, news);
      return state;
    } catch (error) {
      await this.disconnect();
      throw error instanceof FeedUnavailable ? error : new FeedUnavailable('the log cannot be polled', error);
    }
  }

  private async take(client: Client, state: AdoptionState, { head, changed }: Poll): Promise<void> {
    if (changed.length > 0) {
      await enterRegistered(client, state, changed);
      for (const { id, events } of changed) {
        const row = state.directory.rowOf(id);
        if (row >= 0) state.cube.replace(row, foldFacility(events));
      }
    }
    this.clock.setAnchor(head.clockAt, head.clockAnchor);
    state.head = head;
  }

  private async reload(): Promise<AdoptionState> {
    this.state = null;
    await ensureEra(this.dataSource);
    const client = await openClient(this.dataSource);
    try {
      this.state = await loadState(client, this.clock);
    } finally {
      await client.end();
    }
    if (this.state === null) throw new FeedUnavailable('the database is not set up yet');
    const { names } = this.state.directory;
    // whoever waits for figures goes first; a search that comes sooner reads them itself
    void setImmediate().then(() => names.rebuild());
    return this.state;
  }

  /** What one comes back to may be another database: its identity is checked before its transaction ids are trusted. */
  private async connect(): Promise<Client> {
    await ensureEra(this.dataSource);
    const client = await openClient(this.dataSource);
    await client.query(POLL_SETTINGS);
    client.once('end', () => {
      if (this.client === client) this.client = null;
    });
    this.client = client;
    return client;
  }

  private async disconnect(): Promise<void> {
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }
}

/** New facilities, new codes and names; before the cube, which goes by the directory's rows. */
async function enterRegistered(
  client: Client,
  state: AdoptionState,
  changed: readonly ChangedFacility[],
): Promise<void> {
  const { directory } = state;
  const ids = changed
    .filter(({ id, registered }) => registered || directory.rowOf(id) < 0)
    .map(({ id }) => id);
  if (ids.length === 0) return;
  for (const entry of await readEntries(client, ids)) directory.put(entry);
}
