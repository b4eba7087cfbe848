import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { Day } from '#calendar';
import { Clock, grouped } from '#platform';
import { readCard, type CardQuestion, type CardText } from '../card/card-question.rules.js';
import { answerFor, VALIDITY, type Candidate } from '../coverage/answer.rules.js';
import { CoverageRepository, type FoundCoverage } from '../storage/coverage.repository.js';
import {
  coveragePlace,
  personPlace,
  unpackCoverage,
  unpackPerson,
  type CoverageText,
} from '../storage/insured.js';
import { InsurerRepository } from '../storage/insurer.repository.js';
import { QualificationKeys } from '../storage/qualification-keys.js';
import { CheckLogRepository, ROUTE } from './check-log.repository.js';
import type { CheckAnswer, CheckResult, ShownCoverage } from './check-result.js';
import { InsurerCounts } from '../figures/insurer-counts.service.js';
import { ConnectionTestService } from './connection-test.service.js';
import { FacilityGate } from './facility-gate.js';
import { GuessGuard } from './guess-guard.service.js';
import { TEST_INSURER, testCoverages } from './test-people.js';

export interface CardCheck {
  /** 10 digits; null: the only facility of the account. */
  readonly facilityCode: string | null;
  readonly card: CardText;
  /** null: today. */
  readonly day: Day | null;
  /** The patient agreed that the limit certificate is shown. */
  readonly limitConsent: boolean;
}

/** One card, read and digested, on its day. */
export interface AskedCard {
  readonly card: CardQuestion;
  readonly digest: string;
  readonly day: Day;
  readonly limitConsent: boolean;
}

interface OpenCoverage extends Candidate, FoundCoverage {
  readonly text: CoverageText;
}

/** 資格確認 by what is printed on a card. */
@Injectable()
export class CardCheckService {
  private readonly find = grouped<{ digest: string; day: Day }, FoundCoverage[]>(
    (questions) => this.coverages.find(questions),
    { lanes: 2, most: 1_000 },
  );

  constructor(
    private readonly gate: FacilityGate,
    private readonly keys: QualificationKeys,
    private readonly coverages: CoverageRepository,
    private readonly insurers: InsurerRepository,
    private readonly log: CheckLogRepository,
    private readonly guard: GuessGuard,
    private readonly tests: ConnectionTestService,
    private readonly counts: InsurerCounts,
    private readonly clock: Clock,
  ) {}

  /** An answer is written into the log before it is given. */
  async check(
    viewer: Viewer,
    { facilityCode, card: text, day, limitConsent }: CardCheck,
  ): Promise<CheckResult> {
    const facility = await this.gate.facilityOf(viewer, facilityCode);
    if (!facility) return { outcome: 'REFUSED', code: 'NO_FACILITY' };
    const card = readCard(text, this.clock.today());
    if ('problem' in card) return { outcome: 'REFUSED', code: 'BAD_CARD', field: card.problem };
    if (!this.guard.enter(facility.id)) return { outcome: 'REFUSED', code: 'THROTTLED' };
    let misses = 0;
    let checks = 0;
    try {
      await this.keys.ready();
      const asked = {
        card,
        digest: this.coverages.digestOf(card),
        day: day ?? this.clock.today(),
        limitConsent,
      };
      const answer = facility.operating
        ? await this.answer(asked, await this.find(asked))
        : this.testAnswer(asked);
      await this.log.note({
        facilityId: facility.id,
        at: this.clock.now(),
        route: ROUTE.CARD,
        outcome: answer.validity,
        connectionTest: answer.connectionTest,
        digest: asked.digest,
      });
      checks = 1;
      if (facility.operating) this.counts.count(this.clock.today(), card.insurerNumber, answer.validity);
      else if (answer.validity === VALIDITY.VALID) await this.tests.passed(viewer, facility);
      misses = answer.validity === VALIDITY.NOT_FOUND ? 1 : 0;
      return answer;
    } finally {
      await this.guard.leave(viewer, facility, checks, misses);
    }
  }

  /** Decides, and opens no more than it shows: the coverages behind the digest, and the one person of the answer. */
  async answer(
    { card, digest, day, limitConsent }: AskedCard,
    found: readonly FoundCoverage[],
  ): Promise<CheckAnswer> {
    const open = found.map((one): OpenCoverage => {
      const text = unpackCoverage(this.keys.unseal(coveragePlace(digest), one.sealed).toString());
      return { ...one, text, branch: text.branch };
    });
    const { validity, coverage } = answerFor(open, card.branch, day);
    if (!coverage) return { outcome: 'ANSWERED', validity, shown: null, connectionTest: false };
    const { personId, sealedPerson, insurerId } = coverage;
    const person = unpackPerson(this.keys.unseal(personPlace(personId), sealedPerson).toString());
    const insurer = (await this.insurers.byIds([insurerId])).get(insurerId)!;
    const shown = shownTo({ insurer, person, coverage: coverage.text }, limitConsent);
    return { outcome: 'ANSWERED', validity, shown, connectionTest: false };
  }

  /** From the test people. */
  testAnswer({ card, day, limitConsent }: AskedCard): CheckAnswer {
    const { validity, coverage } = answerFor(testCoverages(card), card.branch, day);
    const shown =
      coverage &&
      shownTo({ insurer: TEST_INSURER, person: coverage.person, coverage: coverage.text }, limitConsent);
    return { outcome: 'ANSWERED', validity, shown, connectionTest: true };
  }
}

/** Without the limit certificate where no consent was stated. */
export function shownTo(shown: ShownCoverage, limitConsent: boolean): ShownCoverage {
  return limitConsent ? shown : { ...shown, coverage: { ...shown.coverage, limit: null } };
}
