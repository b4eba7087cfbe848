import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { readCard } from '../card/card-question.rules.js';
import { CardCheckService, type AskedCard } from '../check/card-check.service.js';
import { ROUTE, type CheckEntry } from '../check/check-log.repository.js';
import { FacilityGate } from '../check/facility-gate.js';
import { GuessGuard } from '../check/guess-guard.service.js';
import { VALIDITY } from '../coverage/answer.rules.js';
import { InsurerCounts } from '../figures/insurer-counts.service.js';
import { CoverageRepository, type FoundCoverage } from '../storage/coverage.repository.js';
import type { BatchAnswer, Reception } from './batch-content.js';
import { ReceptionRepository } from './reception.repository.js';

const NOBODY = { accountId: null };

/** Works off batches that wait, one after the other; cut short at any point, another run takes them up. */
@Injectable()
export class BatchRunner {
  constructor(
    private readonly receptions: ReceptionRepository,
    private readonly gate: FacilityGate,
    private readonly checks: CardCheckService,
    private readonly coverages: CoverageRepository,
    private readonly guard: GuessGuard,
    private readonly counts: InsurerCounts,
    private readonly clock: Clock,
  ) {}

  async runDue(): Promise<void> {
    for (;;) {
      const reception = await this.receptions.take(this.clock.now());
      if (!reception) return;
      await this.run(reception);
    }
  }

  private async run({ id, facilityId, request }: Reception): Promise<void> {
    const facility = await this.gate.byId(facilityId);
    const today = this.clock.today();
    const cards = request.searches.map((search): AskedCard | BatchAnswer => {
      const card = readCard(search, today);
      if ('problem' in card) return card;
      const limitConsent = search.limitConsent === '1';
      return { card, digest: this.coverages.digestOf(card), day: request.day, limitConsent };
    });
    const asked = cards.filter((card): card is AskedCard => 'digest' in card);
    // closed meanwhile: nobody is shown to a facility that is gone
    const operating = facility?.operating ?? false;
    const found: FoundCoverage[][] = operating ? await this.coverages.find(asked) : [];
    const at = this.clock.now();
    const entries: CheckEntry[] = [];
    const answers: BatchAnswer[] = [];
    for (const card of cards) {
      if (!('digest' in card)) {
        answers.push(card);
        continue;
      }
      const { validity, shown } =
        operating || !facility
          ? await this.checks.answer(card, found[entries.length] ?? [])
          : this.checks.testAnswer(card);
      answers.push({ validity, shown });
      entries.push({
        facilityId,
        at,
        route: ROUTE.BATCH,
        outcome: validity,
        connectionTest: !operating,
        digest: card.digest,
      });
    }
    const result = { answers, connectionTest: !operating, doneAt: at.getTime() };
    const finished = await this.receptions.finish(id, result, entries, at);
    const misses = entries.filter(({ outcome }) => outcome === VALIDITY.NOT_FOUND).length;
    if (!finished) return;
    if (operating)
      asked.forEach(({ card }, index) =>
        this.counts.count(today, card.insurerNumber, entries[index]!.outcome),
      );
    if (facility) await this.guard.count(NOBODY, facility, entries.length, misses);
  }
}
