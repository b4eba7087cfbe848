import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { facilityType, openSpan } from './facility-case.rules.js';
import { readById } from './facility-case.repository.js';
import { isInScope } from './facility-scope.js';
import { heldSince } from './fold.rules.js';
import { KIND } from './milestone.rules.js';
import { poolSession } from './sql-session.js';
import { claimOf, subsidyOf, type Subsidy } from './subsidy/subsidy.rules.js';

/** What a facility states of itself besides its milestones. */
export interface OwnFacts {
  readonly subsidy: Subsidy;
  /** 自院で設定. */
  readonly setsUpAlone: boolean;
}

@Injectable()
export class OwnFactsReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** null: absent, out of scope, or a vendor's question: what a facility pays and claims is its own business. */
  async ofFacility(viewer: Viewer, facilityId: number): Promise<OwnFacts | null> {
    if (viewer.role === 'VENDOR') return null;
    const file = (await readById(poolSession(this.dataSource), [facilityId])).byId.get(facilityId);
    if (!file || !isInScope(viewer, facilityId, file.vendorId)) return null;
    const { history } = file.facility;
    const applied = openSpan(history, KIND.APPLIED);
    const since = applied ? heldSince(KIND.APPLIED, history.get(KIND.APPLIED)!, applied.from) : null;
    const quotation = openSpan(history, KIND.QUOTATION)?.value ?? null;
    const claim = claimOf(openSpan(history, KIND.SUBSIDY_CLAIM)?.value ?? null);
    return {
      subsidy: subsidyOf(facilityType(file.facility), since, quotation, claim),
      setsUpAlone: openSpan(history, KIND.SELF_SETUP) !== undefined,
    };
  }
}
