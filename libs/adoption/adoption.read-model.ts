import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Viewer } from '#access';
import { Clock, logger } from '#platform';
import type {
  Adoption,
  AdoptionQuestion,
  AdoptionTimeline,
  AmongQuestion,
  DeclarationFigure,
  Denominator,
  FacilityIds,
  FacilityPage,
  FacilityQuestion,
  FacilityRow,
  LookUp,
  Pace,
  ReaderCount,
  TimelineQuestion,
  VendorStandings,
  ViewPoint,
} from './adoption.types.js';
import { DECLARATION_POINT } from './declaration.figures.js';
import { Feed } from './feed/feed.js';
import { KnowledgeCubes } from './feed/knowledge-cubes.js';
import { answerAdoption } from './question/answer-adoption.js';
import { answerDeclaration } from './question/answer-declaration.js';
import {
  answerFacilities,
  answerFacilityIds,
  answerFacilityRow,
  countAmong,
} from './question/answer-facilities.js';
import { answerPace } from './question/answer-pace.js';
import { answerTimeline } from './question/answer-timeline.js';
import { answerVendors } from './question/answer-vendors.js';
import { answerLookUp } from './question/look-up.js';
import { progressColumns, type ProgressColumns } from './question/progress-columns.js';
import { readersShipped } from './question/readers-shipped.js';
import { vantageOf, type Vantage } from './question/vantage.js';
import { UnknownKnowledgePoint } from './unknown-knowledge-point.js';

/**
 * Every figure and list of the board, from the cube. The viewer comes first; null means "needs sign-in".
 * Every method throws UnknownKnowledgePoint, and FeedUnavailable when the log cannot be polled.
 */
@Injectable()
export class AdoptionReadModel implements OnApplicationBootstrap {
  constructor(
    private readonly feed: Feed,
    private readonly knowledge: KnowledgeCubes,
    private readonly clock: Clock,
  ) {}

  /** Loads the cube before the first question; a database that is not there yet is reported by that question. */
  onApplicationBootstrap(): void {
    this.feed.fresh().catch((error: unknown) => logger.warn({ err: error }, 'the cube is not loaded yet'));
  }

  /** Resolves once questions are answered from memory. Throws FeedUnavailable. */
  async ready(): Promise<void> {
    await this.feed.fresh();
  }

  async adoption(viewer: Viewer, question: AdoptionQuestion): Promise<Adoption | null> {
    return answerAdoption(viewer, question, await this.vantage(question));
  }

  async timeline(viewer: Viewer, question: TimelineQuestion): Promise<AdoptionTimeline | null> {
    return answerTimeline(viewer, question, await this.vantage({ asKnownOn: question.asKnownOn }));
  }

  async facilities(viewer: Viewer, question: FacilityQuestion): Promise<FacilityPage | null> {
    return answerFacilities(viewer, question, await this.vantage(question));
  }

  /** For downloads: the whole list. */
  async allFacilityIds(
    viewer: Viewer,
    question: Omit<FacilityQuestion, 'first' | 'after'>,
  ): Promise<FacilityIds | null> {
    return answerFacilityIds(viewer, question, await this.vantage(question));
  }

  /** Of facilities that changed: how many a list is about. */
  async countAmong(viewer: Viewer, question: AmongQuestion): Promise<number> {
    return countAmong(viewer, question, await this.vantage(question));
  }

  /** What a caller says, as far as it was typed: the likeliest facilities, `first` of them. */
  async lookUp(viewer: Viewer, question: { text: string; first: number }): Promise<LookUp | null> {
    return answerLookUp(viewer, question, await this.vantage({}));
  }

  async vendorStandings(viewer: Viewer, point: ViewPoint): Promise<VendorStandings | null> {
    return answerVendors(viewer, await this.vantage(point));
  }

  async facilityRow(viewer: Viewer, facilityId: number, point: ViewPoint): Promise<FacilityRow | null> {
    return answerFacilityRow(viewer, facilityId, await this.vantage(point));
  }

  /** Several of them from one point of view, in order; those unknown or out of scope are left out. */
  async facilityRows(
    viewer: Viewer,
    facilityIds: Iterable<number>,
    point: ViewPoint,
  ): Promise<FacilityRow[]> {
    const vantage = await this.vantage(point);
    return Array.from(facilityIds).flatMap((id) => answerFacilityRow(viewer, id, vantage) ?? []);
  }

  /** Everybody's way for an analysis; null: not for who sees less than the whole country. */
  async progress(viewer: Viewer, point: ViewPoint): Promise<ProgressColumns | null> {
    return progressColumns(viewer, await this.vantage(point));
  }

  /** The same for everybody. */
  async pace(_viewer: Viewer, point: ViewPoint): Promise<Pace> {
    return answerPace(await this.vantage(point));
  }

  /** The same for everybody. */
  async readersShipped(_viewer: Viewer, point: ViewPoint): Promise<ReaderCount> {
    return readersShipped(await this.vantage(point));
  }

  /** The same for everybody; empty in a database without that publication. */
  async declaration(denominator: Denominator | null = null): Promise<DeclarationFigure[]> {
    try {
      return answerDeclaration(await this.vantage({ asKnownOn: DECLARATION_POINT }), denominator);
    } catch (error) {
      if (error instanceof UnknownKnowledgePoint) return [];
      throw error;
    }
  }

  private async vantage({ asOf, asKnownOn }: ViewPoint): Promise<Vantage> {
    const state = await this.feed.fresh();
    const known = asKnownOn == null ? null : await this.knowledge.at(asKnownOn, state);
    return vantageOf(state, known, this.clock.now(), this.clock.today(), asOf);
  }
}
