import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { AuditFilter, Viewer } from '#access';
import type { AdoptionQuestion, Denominator, FacilityQuestion, TimelineQuestion, ViewPoint } from '#adoption';
import type { Day } from '#calendar';
import type { ForecastMilestone, ScenarioChange } from '#forecast';
import type { MessageFilter } from '#reminder';
import type { EnquiryFilter } from '#support';
import type { Language } from '../graphql/language.js';
import type { ContactListConditions } from '../reminder/contact-list-views.js';
import type { DryRunKind, DryRunQuestion } from '../reminder/dry-run-views.js';
import { AuditSheets } from './audit-sheets.js';
import { ContactListSheets } from './contact-list-sheets.js';
import { downloadArguments } from './download-arguments.js';
import { ForecastSheets } from './forecast-sheets.js';
import { HurtsSheets } from './hurts-sheets.js';
import { ReminderSheets } from './reminder-sheets.js';
import { ScenarioSheets } from './scenario-sheets.js';
import type { Sheet } from './sheet.js';
import { Sheets } from './sheets.js';
import { SupportSheets, type FollowUpQuestion } from './support-sheets.js';

/** The part of an address after `?`. */
export type Address = Readonly<Record<string, unknown>>;

/** A file is the whole list. */
const PAGING = ['first', 'after'];

type Made = (viewer: Viewer, address: Address, language: Language) => Promise<Sheet | null>;

/** What can be downloaded, by the name in the address, with the arguments of the field of the same figures. */
@Injectable()
export class Downloads {
  constructor(
    private readonly sheets: Sheets,
    private readonly support: SupportSheets,
    private readonly audit: AuditSheets,
    private readonly reminders: ReminderSheets,
    private readonly forecasts: ForecastSheets,
    private readonly hurts: HurtsSheets,
    private readonly scenarios: ScenarioSheets,
    private readonly contactLists: ContactListSheets,
    private readonly schemas: GraphQLSchemaHost,
  ) {}

  private readonly tables: ReadonlyMap<string, Made> = new Map<string, Made>([
    [
      'adoption',
      (viewer, address, language) =>
        this.sheets.ofAdoption(viewer, this.question<AdoptionQuestion>('adoption', address), language),
    ],
    [
      'timeline',
      (viewer, address, language) =>
        this.sheets.ofTimeline(
          viewer,
          this.question<TimelineQuestion>('adoptionTimeline', address),
          language,
        ),
    ],
    [
      'facilities',
      (viewer, address, language) => {
        const question = this.question<FacilityQuestion>('facilities', address, PAGING);
        return this.sheets.ofFacilities(viewer, question, language);
      },
    ],
    [
      'declaration',
      (_viewer, address, language) => {
        const { denominator } = this.question<{ denominator?: Denominator }>('declaration', address);
        return this.sheets.ofDeclaration(denominator ?? null, language);
      },
    ],
    ['calls', (viewer, address, language) => this.followUps('calls', viewer, address, language)],
    ['mails', (viewer, address, language) => this.followUps('mails', viewer, address, language)],
    [
      'enquiries',
      (viewer, address, language) => {
        const question = this.question<{ filter?: EnquiryFilter | null }>('enquiries', address, PAGING);
        return this.support.ofEnquiries(viewer, question.filter ?? {}, language);
      },
    ],
    [
      'enquiry-weeks',
      (viewer, address, language) => {
        const { from, to } = this.question<{ from: Day; to: Day }>('enquiryTimeline', address);
        return this.support.ofEnquiryWeeks(viewer, from, to, language);
      },
    ],
    [
      'vendors',
      (viewer, address, language) =>
        this.support.ofVendors(viewer, this.question<ViewPoint>('vendorStandings', address), language),
    ],
    [
      'forecast',
      (viewer, address, language) =>
        this.forecasts.ofForecast(viewer, this.question('forecast', address), language),
    ],
    [
      'forecast-vendors',
      (viewer, address, language) =>
        this.forecasts.ofVendors(viewer, this.question<ViewPoint>('vendorPaces', address), language),
    ],
    [
      'forecast-facilities',
      (viewer, address, language) =>
        this.forecasts.ofFacilities(
          viewer,
          this.question('forecastFacilities', address, ['first', 'skip']),
          language,
        ),
    ],
    [
      'forecast-scores',
      (viewer, address, language) =>
        this.forecasts.ofScores(viewer, this.question('forecastScores', address), language),
    ],
    ['scenario', (viewer, address, language) => this.scenario(viewer, address, language)],
    [
      'funnel',
      (viewer, address, language) => this.hurts.ofFunnel(viewer, this.question('funnel', address), language),
    ],
    [
      'lead-curves',
      (viewer, address, language) =>
        this.hurts.ofCurves(viewer, this.question('leadCurves', address), language),
    ],
    [
      'anomalies',
      (viewer, address, language) =>
        this.hurts.ofAnomalies(viewer, this.question('anomalies', address), language),
    ],
    ['national-trend', (_viewer, _address, language) => this.forecasts.ofTrend(language)],
    [
      'required-pace',
      (viewer, address, language) =>
        this.forecasts.ofPaces(viewer, this.question('requiredPaces', address), language),
    ],
    [
      'audit',
      (viewer, address, language) => {
        const { filter } = this.question<{ filter?: AuditFilter | null }>('auditEntries', address, PAGING);
        return this.audit.ofAudit(viewer, filter ?? {}, language);
      },
    ],
    ['rule-dry-run', (viewer, address, language) => this.dryRun('RULE', viewer, address, language)],
    ['campaign-dry-run', (viewer, address, language) => this.dryRun('CAMPAIGN', viewer, address, language)],
    [
      'reminder-messages',
      (viewer, address, language) => {
        const question = this.question<{ filter?: MessageFilter | null }>(
          'reminderMessages',
          address,
          PAGING,
        );
        return this.reminders.ofMessages(viewer, question.filter ?? {}, language);
      },
    ],
    [
      'contact-list',
      (viewer, address, language) => {
        const question = this.question<ContactListConditions>('contactList', address, PAGING);
        return this.contactLists.ofList(viewer, question, language);
      },
    ],
  ]);

  /** undefined: no such table; null: needs sign-in. Throws InputError. */
  async sheet(table: string, viewer: Viewer, address: Address): Promise<Sheet | null | undefined> {
    return this.tables.get(table)?.(viewer, address, languageOf(address));
  }

  /** Beside the arguments of the field: `name` of the scenario; `other` and `otherName` of the one it is compared with. */
  private scenario(
    viewer: Viewer,
    { name, other, otherName, ...address }: Address,
    language: Language,
  ): Promise<Sheet | null> {
    const read = (changes: unknown) =>
      this.question<{ changes: readonly ScenarioChange[]; milestone: ForecastMilestone }>('scenario', {
        ...address,
        changes,
      });
    const { changes, milestone } = read(address['changes']);
    const named = [{ name: nameOf(name, 'A'), changes }];
    if (other !== undefined) named.push({ name: nameOf(otherName, 'B'), changes: read(other).changes });
    return this.scenarios.ofComparison(viewer, named, milestone, language);
  }

  private followUps(
    kind: 'calls' | 'mails',
    viewer: Viewer,
    address: Address,
    language: Language,
  ): Promise<Sheet | null> {
    const question = this.question<FollowUpQuestion>('stuck', address, PAGING);
    return this.support.ofFollowUps(viewer, kind, question, language);
  }

  private dryRun(
    kind: DryRunKind,
    viewer: Viewer,
    address: Address,
    language: Language,
  ): Promise<Sheet | null> {
    const field = kind === 'RULE' ? 'ruleDryRun' : 'campaignDryRun';
    return this.reminders.ofDryRun(
      viewer,
      kind,
      this.question<DryRunQuestion>(field, address, PAGING),
      language,
    );
  }

  private question<T>(field: string, address: Address, leftOut: readonly string[] = []): T {
    return downloadArguments<T>(this.schemas.schema, field, address, leftOut);
  }
}

const LONGEST_NAME = 40;

function nameOf(name: unknown, otherwise: string): string {
  return typeof name === 'string' && name.trim() !== '' ? name.slice(0, LONGEST_NAME) : otherwise;
}

/** The address says it, because a link is passed on and the browser's setting is not. */
export function languageOf({ lang }: Address): Language {
  return lang === 'en' ? 'en' : 'ja';
}
