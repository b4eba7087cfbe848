import { Injectable } from '@nestjs/common';
import { isoFromDay, NEVER, type Day } from '#calendar';
import { QualificationDatabase, type Statement } from '../storage/qualification-database.js';
import { QualificationKeys } from '../storage/qualification-keys.js';
import { VERIFIED, type Consents, type Verified } from './reader-check.js';

/** A coverage of the card's holder, still sealed. */
export interface HeldCoverage {
  readonly lookup: string;
  readonly insurerId: number;
  readonly from: Day;
  readonly until: Day;
  readonly sealed: Buffer;
}

export interface FoundCertificate {
  readonly personId: number;
  readonly sealedPerson: Buffer;
  /** Last day. */
  readonly expiresOn: Day;
  readonly revoked: boolean;
  readonly coverages: readonly HeldCoverage[];
}

interface Row {
  person_id: number;
  sealed_person: Buffer;
  expires_on: number;
  revoked: boolean;
  lookup: string | null;
  insurer_id: number;
  valid_from: number;
  valid_until: number | null;
  sealed: Buffer;
}

const days = (column: string): string => `${column} - date '1970-01-01'`;
const FIND: Statement = {
  name: 'qualification-find-certificate',
  text: `SELECT t.person_id, p.sealed AS sealed_person, ${days('t.expires_on')} AS expires_on,
      t.revoked_at IS NOT NULL AS revoked, replace(c.lookup::text, '-', '') AS lookup, c.insurer_id,
      ${days('c.valid_from')} AS valid_from, ${days('c.valid_until')} AS valid_until, c.sealed
    FROM qualification.certificate t
    JOIN qualification.person p ON p.id = t.person_id
    LEFT JOIN qualification.coverage c ON c.person_id = t.person_id
    WHERE t.serial = $1`,
};
const LINK: Statement = {
  name: 'qualification-link-certificate',
  text: `INSERT INTO qualification.certificate (serial, person_id, expires_on) VALUES ($1, $2, $3)
    ON CONFLICT (serial) DO UPDATE SET expires_on = excluded.expires_on WHERE certificate.person_id = excluded.person_id`,
};
const REVOKE: Statement = {
  name: 'qualification-revoke-certificate',
  text: 'UPDATE qualification.certificate SET revoked_at = coalesce(revoked_at, $2) WHERE serial = $1',
};
const CONSENT: Statement = {
  name: 'qualification-add-consent',
  text: `INSERT INTO qualification.consent
      (facility_id, at, digest, verified, limit_certificate, medication, checkup) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};

/** Certificates of cards that are used as insurance cards, found by the digest of their serial number. */
@Injectable()
export class CertificateRepository {
  constructor(
    private readonly database: QualificationDatabase,
    private readonly keys: QualificationKeys,
  ) {}

  digestOf(serial: string): string {
    return this.keys.digest('certificate', [serial]);
  }

  async find(digest: string): Promise<FoundCertificate | null> {
    const rows = await this.database.rows<Row>(FIND, [digest]);
    const [first] = rows;
    if (!first) return null;
    return {
      personId: first.person_id,
      sealedPerson: first.sealed_person,
      expiresOn: first.expires_on,
      revoked: first.revoked,
      coverages: rows
        .filter((row) => row.lookup !== null)
        .map((row) => ({
          lookup: row.lookup!,
          insurerId: row.insurer_id,
          from: row.valid_from,
          until: row.valid_until ?? NEVER,
          sealed: row.sealed,
        })),
    };
  }

  /** 初回登録: the card is from now on an insurance card of this person. */
  async link(serial: string, personId: number, expiresOn: Day): Promise<void> {
    await this.keys.ready();
    await this.database.rows(LINK, [this.digestOf(serial), personId, isoFromDay(expiresOn)]);
  }

  /** 失効: lost, stolen or reissued. */
  async revoke(serial: string, at: Date): Promise<void> {
    await this.keys.ready();
    await this.database.rows(REVOKE, [this.digestOf(serial), at]);
  }

  async noteConsent(
    facilityId: number,
    { at, digest, verified, consents }: { at: Date; digest: string; verified: Verified; consents: Consents },
  ): Promise<void> {
    const { limitCertificate, medication, checkup } = consents;
    await this.database.rows(CONSENT, [
      facilityId,
      at,
      digest,
      VERIFIED[verified],
      limitCertificate,
      medication,
      checkup,
    ]);
  }
}
