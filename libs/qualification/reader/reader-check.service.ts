import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { Day } from '#calendar';
import { Clock } from '#platform';
import { VALIDITY, type Candidate } from '../coverage/answer.rules.js';
import { shownTo } from '../check/card-check.service.js';
import { CheckLogRepository, ROUTE } from '../check/check-log.repository.js';
import type { CheckAnswer, ShownCoverage } from '../check/check-result.js';
import { ConnectionTestService } from '../check/connection-test.service.js';
import { FacilityGate, type CheckingFacility } from '../check/facility-gate.js';
import { GuessGuard } from '../check/guess-guard.service.js';
import { TEST_INSURER } from '../check/test-people.js';
import { InsurerCounts } from '../figures/insurer-counts.service.js';
import { coveragePlace, personPlace, unpackCoverage, unpackPerson } from '../storage/insured.js';
import { InsurerRepository } from '../storage/insurer.repository.js';
import { QualificationKeys } from '../storage/qualification-keys.js';
import { answerOfPerson } from './answer-of-person.rules.js';
import { CertificateRepository, type FoundCertificate, type HeldCoverage } from './certificate.repository.js';
import { readSerial } from './certificate-serial.rules.js';
import type { CertificateProblem, ReaderCheck, ReaderResult } from './reader-check.js';
import { testCard } from './test-cards.js';

interface Held extends Candidate {
  readonly held: HeldCoverage;
}

/** What is behind a certificate that may be used, or why it may not. */
type Behind =
  | { readonly problem: CertificateProblem }
  | { readonly expiresOn: Day; readonly answer: () => Promise<CheckAnswer> | CheckAnswer };

/** 資格確認 by a My Number card at the reader: the certificate's serial number leads to the person. */
@Injectable()
export class ReaderCheckService {
  constructor(
    private readonly gate: FacilityGate,
    private readonly keys: QualificationKeys,
    private readonly certificates: CertificateRepository,
    private readonly insurers: InsurerRepository,
    private readonly log: CheckLogRepository,
    private readonly guard: GuessGuard,
    private readonly tests: ConnectionTestService,
    private readonly counts: InsurerCounts,
    private readonly clock: Clock,
  ) {}

  /** The consents are recorded, and the answer is in the log, before it is given. */
  async check(
    viewer: Viewer,
    { facilityCode, serial: text, day, ...asked }: ReaderCheck,
  ): Promise<ReaderResult> {
    const facility = await this.gate.facilityOf(viewer, facilityCode);
    if (!facility) return { outcome: 'REFUSED', code: 'NO_FACILITY' };
    const serial = readSerial(text);
    if (serial === null) return { outcome: 'REFUSED', code: 'BAD_SERIAL' };
    if (!this.guard.enter(facility.id)) return { outcome: 'REFUSED', code: 'THROTTLED' };
    let misses = 0;
    let checks = 0;
    try {
      await this.keys.ready();
      const digest = this.certificates.digestOf(serial);
      const on = day ?? this.clock.today();
      const behind = facility.operating
        ? this.behind(await this.certificates.find(digest), asked.consents.limitCertificate, on)
        : this.behindTestCard(serial, asked.consents.limitCertificate, on);
      checks = 1;
      if ('problem' in behind) {
        misses = behind.problem === 'CERTIFICATE_UNKNOWN' ? 1 : 0;
        return { outcome: 'REFUSED', code: behind.problem };
      }
      const at = this.clock.now();
      const answer = await behind.answer();
      await Promise.all([
        this.certificates.noteConsent(facility.id, { at, digest, ...asked }),
        this.log.note({
          facilityId: facility.id,
          at,
          route: ROUTE.READER,
          outcome: answer.validity,
          connectionTest: answer.connectionTest,
          digest,
        }),
      ]);
      await this.afterwards(viewer, facility, answer);
      return { ...answer, ...asked, consentedAt: at, certificateExpiresOn: behind.expiresOn };
    } finally {
      await this.guard.leave(viewer, facility, checks, misses);
    }
  }

  private async afterwards(viewer: Viewer, facility: CheckingFacility, answer: CheckAnswer): Promise<void> {
    if (!answer.connectionTest) {
      if (answer.shown) this.counts.count(this.clock.today(), answer.shown.insurer.number, answer.validity);
    } else if (answer.validity === VALIDITY.VALID) await this.tests.passed(viewer, facility);
  }

  private behind(found: FoundCertificate | null, limitConsent: boolean, day: Day): Behind {
    const problem = problemOf(found, this.clock.today());
    if (problem || !found) return { problem: problem ?? 'CERTIFICATE_UNKNOWN' };
    return { expiresOn: found.expiresOn, answer: () => this.answer(found, limitConsent, day) };
  }

  private behindTestCard(serial: string, limitConsent: boolean, day: Day): Behind {
    const card = testCard(serial);
    const problem = problemOf(card, this.clock.today());
    if (problem || !card) return { problem: problem ?? 'CERTIFICATE_UNKNOWN' };
    const { validity, coverage } = answerOfPerson(card.coverages, day);
    const shown =
      coverage &&
      shownTo({ insurer: TEST_INSURER, person: coverage.person, coverage: coverage.text }, limitConsent);
    return {
      expiresOn: card.expiresOn,
      answer: () => ({ outcome: 'ANSWERED', validity, shown, connectionTest: true }),
    };
  }

  private async answer(found: FoundCertificate, limitConsent: boolean, day: Day): Promise<CheckAnswer> {
    const { personId, sealedPerson, coverages } = found;
    const candidates = coverages.map((held): Held => ({
      personId,
      branch: null,
      coveredElsewhere: false,
      from: held.from,
      until: held.until,
      held,
    }));
    const { validity, coverage } = answerOfPerson(candidates, day);
    if (!coverage) return { outcome: 'ANSWERED', validity, shown: null, connectionTest: false };
    const { lookup, insurerId, sealed } = coverage.held;
    const shown: ShownCoverage = {
      insurer: (await this.insurers.byIds([insurerId])).get(insurerId)!,
      person: unpackPerson(this.keys.unseal(personPlace(personId), sealedPerson).toString()),
      coverage: unpackCoverage(this.keys.unseal(coveragePlace(lookup), sealed).toString()),
    };
    return { outcome: 'ANSWERED', validity, shown: shownTo(shown, limitConsent), connectionTest: false };
  }
}

function problemOf(
  card: { readonly expiresOn: Day; readonly revoked: boolean } | null,
  today: Day,
): CertificateProblem | null {
  if (!card) return 'CERTIFICATE_UNKNOWN';
  if (card.revoked) return 'CERTIFICATE_REVOKED';
  return card.expiresOn < today ? 'CERTIFICATE_EXPIRED' : null;
}
