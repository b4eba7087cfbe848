import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { accountOf, newToken, tokenDigest, type Viewer } from '#access';
import type { Day } from '#calendar';
import { Clock } from '#platform';
import { inputProblem, notFound, type InputProblem, type NotFoundProblem } from '../rollout-result.js';
import { SelfService, type Told } from '../self-service.service.js';
import {
  findLink,
  hasStart,
  insertLink,
  insertLinks,
  lockLink,
  markUsed,
  revokeOpenLinks,
} from './start-link.repository.js';
import { LINK_DAYS, linkState, type LinkState } from './start-link.rules.js';
import { StartViewReadModel, type StartView } from './start-view.read-model.js';

export interface NewLink {
  readonly outcome: 'LINK_CREATED';
  /** For the address; kept nowhere. */
  readonly token: string;
  readonly expiresOn: Day;
}

export interface OpenedLink {
  readonly state: LinkState;
  /** The last day on which it works. */
  readonly expiresOn: Day;
  /** null: it shows nothing any more. */
  readonly view: StartView | null;
  /** What was entered with it; null: nothing yet. */
  readonly enteredDay: Day | null;
}

/** Why a link enters nothing. ALREADY_ENTERED: a start date stands; who changes it signs in. */
export interface LinkProblem {
  readonly outcome: 'LINK_PROBLEM';
  readonly code: 'LINK_UNKNOWN' | 'LINK_EXPIRED' | 'LINK_REVOKED' | 'LINK_USED' | 'ALREADY_ENTERED';
}

/** It was entered with this link before: the same request again. */
export interface EnteredBefore {
  readonly outcome: 'ENTERED_BEFORE';
}

export interface EnterByLink {
  readonly token: string;
  readonly day: Day;
  readonly setUpAndTested: boolean;
  readonly expectedVersion?: number | null;
}

/** Signed links for one purpose: a facility enters its operation start date, once, without signing in. */
@Injectable()
export class StartLinkService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly self: SelfService,
    private readonly views: StartViewReadModel,
    private readonly clock: Clock,
  ) {}

  /** For ministry and call centre. Links made before and not used stop working: the newest letter counts. */
  async create(viewer: Viewer, facilityCode: string): Promise<NewLink | InputProblem | NotFoundProblem> {
    if (viewer.role !== 'ADMINISTRATOR' && viewer.role !== 'CALL_CENTRE')
      return notFound('FACILITY_NOT_FOUND');
    const [facility] = await this.dataSource.query<{ id: number; closed: boolean }[]>(
      'SELECT id, closed_on IS NOT NULL AS closed FROM facility WHERE code = $1',
      [facilityCode],
    );
    if (!facility) return notFound('FACILITY_NOT_FOUND');
    if (facility.closed) return inputProblem('facilityCode', 'FACILITY_CLOSED');
    return this.dataSource.transaction(async (manager) => {
      await revokeOpenLinks(manager, facility.id, this.clock.now());
      return this.createWithin(manager, facility.id, accountOf(viewer));
    });
  }

  /**
   * A link beside those there are, in the caller's transaction: for mails that carry one.
   * @param createdBy account; null: the system
   */
  async createWithin(manager: EntityManager, facilityId: number, createdBy: number | null): Promise<NewLink> {
    const token = newToken();
    const expiresOn = this.clock.today() + LINK_DAYS;
    const at = this.clock.now();
    await insertLink(manager, { digest: tokenDigest(token), facilityId, createdBy, at, expiresOn });
    return { outcome: 'LINK_CREATED', token, expiresOn };
  }

  /**
   * As {@link createWithin} by the system, one for each facility in one statement: for mails by the thousand.
   * @returns the token of each facility
   */
  async createManyWithin(
    manager: EntityManager,
    facilityIds: readonly number[],
  ): Promise<Map<number, string>> {
    const tokens = new Map(facilityIds.map((id) => [id, newToken()]));
    const links = [...tokens].map(([facilityId, token]) => ({ facilityId, digest: tokenDigest(token) }));
    const expiresOn = this.clock.today() + LINK_DAYS;
    await insertLinks(manager, links, { at: this.clock.now(), expiresOn });
    return tokens;
  }

  /** null: there is no such link. Looking changes nothing: mail programs open links by themselves. */
  async open(token: string): Promise<OpenedLink | null> {
    const link = await findLink(this.dataSource.manager, tokenDigest(token));
    if (!link) return null;
    const state = linkState(link, this.clock.today());
    const isReadable = state === 'OPEN' || state === 'USED';
    const view = isReadable ? await this.views.ofFacility(viewerOf(link), link.facilityId) : null;
    const { expiresOn, enteredDay } = link;
    return { state, expiresOn, view, enteredDay: isReadable ? enteredDay : null };
  }

  /** Enters the start date once. The same request again is answered as before; another one is refused. */
  async enter(input: EnterByLink): Promise<Told | LinkProblem | EnteredBefore> {
    return this.dataSource.transaction(async (manager) => {
      const link = await lockLink(manager, tokenDigest(input.token));
      if (!link) return problem('LINK_UNKNOWN');
      const state = linkState(link, this.clock.today());
      if (state === 'EXPIRED') return problem('LINK_EXPIRED');
      if (state === 'REVOKED') return problem('LINK_REVOKED');
      if (state === 'USED')
        return link.enteredDay === input.day ? { outcome: 'ENTERED_BEFORE' } : problem('LINK_USED');
      const viewer = viewerOf(link);
      if (await hasStart(manager, link.facilityId)) return problem('ALREADY_ENTERED');
      const { token: _token, ...said } = input;
      const told = await this.self.enterStartWithin(manager, viewer, { ...said, facilityCode: link.code });
      if (told.result.outcome !== 'RECORDED') return told;
      const { events } = told.result;
      await markUsed(manager, link.id, { at: this.clock.now(), day: input.day, events });
      return told;
    });
  }
}

function viewerOf({ facilityId }: { facilityId: number }): Viewer {
  return { role: 'LINK', facilityIds: [facilityId] };
}

function problem(code: LinkProblem['code']): LinkProblem {
  return { outcome: 'LINK_PROBLEM', code };
}
