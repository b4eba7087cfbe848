import { Injectable } from '@nestjs/common';
import { logger } from '#platform';
import type { Insurer } from '../storage/insurer.js';
import { InsurerRepository } from '../storage/insurer.repository.js';
import { QualificationDatabase } from '../storage/qualification-database.js';
import { QualificationKeys } from '../storage/qualification-keys.js';
import { JudgeGroups } from './judge-groups.service.js';
import { RegistrationRepository } from './registration.repository.js';
import type { Registration } from './registration.js';
import { RowStates } from './row-states.repository.js';
import { SettleGroups } from './settle-groups.service.js';
import { StagingRepository } from './staging.repository.js';

/** Rows of a transaction: short enough for others to get their turn. Groups are never cut. */
const ROWS_AT_A_TIME = 500;

/**
 * Checks lists and registers them, some hundred rows a transaction, whole people only: cut short anywhere, everybody has
 * the old coverage or the new one, and the next run goes on with whoever is left.
 */
@Injectable()
export class RegistrationRunner {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly staging: StagingRepository,
    private readonly judges: JudgeGroups,
    private readonly settling: SettleGroups,
    private readonly states: RowStates,
    private readonly insurers: InsurerRepository,
    private readonly keys: QualificationKeys,
    private readonly database: QualificationDatabase,
  ) {}

  async runDue(): Promise<void> {
    while (await this.run(null));
  }

  /** Begins beside the caller; what breaks off is taken up by a worker. */
  begin(id: number): void {
    this.run(id).catch((error: unknown) =>
      logger.error({ err: error }, 'a registration was not finished; a worker takes it up'),
    );
  }

  /** false: there was none to work on. `id` null: whichever is due. */
  async run(id: number | null): Promise<boolean> {
    let registration = await this.registrations.take(id);
    if (!registration) return false;
    await this.keys.ready();
    const insurer = (await this.insurers.byIds([registration.insurerId])).get(registration.insurerId)!;
    if (registration.state === 'CHECKING') {
      await this.check(registration, insurer);
      registration = await this.registrations.take(registration.id);
    }
    if (registration?.state === 'REGISTERING') await this.register(registration, insurer);
    return true;
  }

  private async check({ id }: Registration, insurer: Insurer): Promise<void> {
    let asked = true;
    for (;;) {
      const groups = await this.staging.groups(id, 'STAGED', ROWS_AT_A_TIME);
      if (groups.length === 0) break;
      asked &&= groups.flat().every((row) => !row.numberRight || row.content.register !== 'NOT_ASKED');
      const judged = await this.judges.judge(this.database.rows, insurer, groups);
      await this.states.judged(this.database.rows, judged);
      await this.registrations.keep(id);
    }
    await this.registrations.checked(id, asked);
  }

  private async register({ id }: Registration, insurer: Insurer): Promise<void> {
    for (;;) {
      const groups = await this.staging.groups(id, 'CLEAN', ROWS_AT_A_TIME);
      if (groups.length === 0) break;
      await this.database.transaction(async (rows) => {
        // looked at anew under the locks: another process may have been faster
        await this.settling.lock(
          rows,
          insurer,
          groups.map(([row]) => row!.personKey),
        );
        const ids = groups.flat().map((row) => row.id);
        const present = await this.staging.still(rows, ids, 'CLEAN');
        const still = groups
          .map((group) => group.filter((row) => present.has(row.id)))
          .filter((group) => group.length > 0);
        if (still.length === 0) return;
        const { registered } = await this.settling.settle(rows, insurer, id, still);
        await this.registrations.addRegistered(rows, id, registered);
      });
      await this.registrations.keep(id);
    }
    await this.registrations.done(id);
  }
}
