import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { AdoptionReadModel, type ViewPoint } from '#adoption';
import { FacilityRegistryReadModel, VendorReadModel, type FacilityEntry } from '#facility';
import {
  ForecastReadModel,
  nationalTrend,
  QueueOutlookReadModel,
  RequiredPaceReadModel,
  type FacilitiesQuestion,
  type ForecastFacilities,
  type ForecastGroup,
  type ForecastMilestone,
  type PaceGroup,
} from '#forecast';
import { InstanceReadModel } from '#platform';
import { isoDay } from '../graphql/iso-days.js';
import type { Language } from '../graphql/language.js';
import type { SheetContext } from './adoption-sheet.js';
import { forecastSheet, lineName, originNotes, percent, toldColumns, type Told } from './forecast-sheet.js';
import { FORECAST_TEXTS as F } from './forecast-sheet.texts.js';
import { MEASURE_NAMES } from './names.texts.js';
import { closingNotes } from './sheet-notes.js';
import type { Sheet } from './sheet.js';
import { SHEET_TEXTS as T } from './sheet.texts.js';

const ROWS_AT_A_TIME = 250;
type FacilityLine = ForecastFacilities['rows'][number] & { readonly entry: FacilityEntry };

/** The tables of the forecast's page, from its read models and within their scope. null: not for this viewer. */
@Injectable()
export class ForecastSheets {
  constructor(
    private readonly forecasts: ForecastReadModel,
    private readonly outlooks: QueueOutlookReadModel,
    private readonly paces: RequiredPaceReadModel,
    private readonly adoption: AdoptionReadModel,
    private readonly registry: FacilityRegistryReadModel,
    private readonly vendors: VendorReadModel,
    private readonly instances: InstanceReadModel,
  ) {}

  async ofForecast(
    viewer: Viewer,
    { groupBy, milestone, ...point }: ViewPoint & { groupBy: ForecastGroup; milestone: ForecastMilestone },
    language: Language,
  ): Promise<Sheet | null> {
    const forecast = await this.forecasts.forecast(viewer, groupBy, milestone, point);
    if (!forecast) return null;
    const context = await this.context(language);
    const names = await this.vendorNames(
      viewer,
      forecast.series.flatMap(({ vendorId }) => vendorId ?? []),
    );
    const rows = forecast.series.flatMap((line) => forecast.days.map((day, index) => ({ line, day, index })));
    const columns: Told<(typeof rows)[number]>[] = [
      [
        F.line,
        'TEXT',
        24,
        ({ line }) => (line.vendorId ? (names.get(line.vendorId) ?? null) : lineName(line, language)),
      ],
      [T.day, 'DAY', 12, ({ day }) => day],
      [F.p10, 'NUMBER', 14, ({ line, index }) => line.p10[index]!],
      [F.p50, 'NUMBER', 14, ({ line, index }) => line.p50[index]!],
      [F.p90, 'NUMBER', 14, ({ line, index }) => line.p90[index]!],
      [F.planned, 'NUMBER', 18, ({ line }) => line.plannedByTarget],
      [F.planChance, 'RATE', 18, ({ line }) => percent(line.planChance)],
    ];
    const of = [F.milestone[language], MEASURE_NAMES[milestone][language]] as const;
    const notes = [of, ...originNotes(forecast.origin, context)];
    return forecastSheet('forecast', notes, forecast.days[0] ?? null, columns, rows, context);
  }

  async ofVendors(viewer: Viewer, point: ViewPoint, language: Language): Promise<Sheet | null> {
    const paces = await this.forecasts.vendorPaces(viewer, point);
    if (!paces) return null;
    const context = await this.context(language);
    const vendors = await this.vendors.byIds(
      viewer,
      paces.rows.map(({ vendorId }) => vendorId),
    );
    const byId = new Map(vendors.map((vendor) => [vendor.id, vendor]));
    const columns: Told<(typeof paces.rows)[number]>[] = [
      [T.vendor, 'TEXT', 28, ({ vendorId }) => byId.get(vendorId)?.name ?? null],
      [F.queue, 'NUMBER', 12, ({ queue }) => queue],
      [F.done, 'NUMBER', 14, ({ done }) => done],
      [F.exposed, 'NUMBER', 14, ({ exposedDays }) => exposedDays],
      [F.paceDay, 'NUMBER', 18, ({ pace }) => Math.round(pace * 100) / 100],
      [F.capacity, 'NUMBER', 18, ({ vendorId }) => byId.get(vendorId)?.weeklyCapacity ?? null],
      [F.data, 'RATE', 14, ({ priorShare }) => percent(1 - priorShare)],
      [F.earliest, 'DAY', 14, ({ finish }) => finish[0]],
      [F.middle, 'DAY', 14, ({ finish }) => finish[1]],
      [F.latest, 'DAY', 14, ({ finish }) => finish[2]],
      [F.chance, 'RATE', 18, ({ chance }) => percent(chance)],
    ];
    const day = paces.origin?.asOf ?? null;
    return forecastSheet('vendors', originNotes(paces.origin, context), day, columns, paces.rows, context);
  }

  async ofPaces(
    viewer: Viewer,
    { groupBy, ...point }: ViewPoint & { groupBy: PaceGroup },
    language: Language,
  ): Promise<Sheet> {
    const { asOf, rows } = await this.paces.byGroup(viewer, groupBy, point);
    const columns: Told<(typeof rows)[number]>[] = [
      [F.line, 'TEXT', 16, (row) => lineName(row, language)],
      [F.operating, 'NUMBER', 12, ({ operating }) => operating],
      [F.planned, 'NUMBER', 18, ({ plannedByTarget }) => plannedByTarget],
      [F.remaining, 'NUMBER', 12, ({ remaining }) => remaining],
      [F.required, 'NUMBER', 18, ({ requiredPerBusinessDay }) => requiredPerBusinessDay],
      [F.actual, 'NUMBER', 18, ({ actualPerBusinessDay }) => actualPerBusinessDay],
      [F.metOn, 'DAY', 20, ({ metOn }) => metOn],
    ];
    return forecastSheet('pace', [], asOf, columns, rows, await this.context(language));
  }

  async ofScores(
    viewer: Viewer,
    { milestone, vendorId }: { milestone: ForecastMilestone; vendorId?: number | null },
    language: Language,
  ): Promise<Sheet | null> {
    const scores = this.forecasts.scores(viewer, milestone, vendorId ?? null);
    if (!scores) return null;
    const columns: Told<(typeof scores.past)[number]>[] = [
      [F.origin, 'DAY', 12, ({ origin }) => origin],
      [F.weeks, 'NUMBER', 10, ({ weeks }) => weeks],
      [F.p10, 'NUMBER', 14, ({ p10 }) => p10],
      [F.p50, 'NUMBER', 14, ({ p50 }) => p50],
      [F.p90, 'NUMBER', 14, ({ p90 }) => p90],
      [F.became, 'NUMBER', 14, ({ actual }) => actual],
      [F.inBand, 'TEXT', 10, ({ inBand }) => F[inBand ? 'yes' : 'no'][language]],
    ];
    const notes = [
      [F.milestone[language], MEASURE_NAMES[milestone][language]] as const,
      ...scores.coverage.map(
        ({ weeks, inBandRate, cases, meanError, bias }) =>
          [
            F.coverage[language],
            `${weeks}: ${inBandRate ?? '—'}% (${cases}), ±${meanError.toFixed(1)}, ${bias.toFixed(1)}`,
          ] as const,
      ),
    ];
    return forecastSheet('scores', notes, scores.asOf, columns, scores.past, await this.context(language));
  }

  async ofTrend(language: Language): Promise<Sheet> {
    const { asOf, bands, runs, seed } = nationalTrend();
    const columns: Told<(typeof bands)[number]>[] = [
      [T.day, 'DAY', 12, ({ day }) => day],
      [F.p10, 'NUMBER', 14, ({ p10 }) => p10],
      [F.p50, 'NUMBER', 14, ({ p50 }) => p50],
      [F.p90, 'NUMBER', 14, ({ p90 }) => p90],
    ];
    const notes = [
      [F.how[language], F.byPublished[language]],
      [F.runs[language], `${runs}, ${seed}`],
    ] as const;
    return forecastSheet('trend', notes, asOf, columns, bands, await this.context(language));
  }

  async ofFacilities(
    viewer: Viewer,
    { asOf, asKnownOn, ...asked }: ViewPoint & Partial<FacilitiesQuestion>,
    language: Language,
  ): Promise<Sheet | null> {
    const { vendorId = null, type = null, prefecture = null, outlook = null } = asked;
    const question = { vendorId, type, prefecture, outlook, first: Infinity, skip: 0 };
    const found = await this.outlooks.facilities(viewer, question, { asOf, asKnownOn });
    if (!found) return null;
    const context = await this.context(language);
    const columns: Told<FacilityLine>[] = [
      [T.code, 'TEXT', 14, ({ entry }) => entry.code],
      [T.name, 'TEXT', 32, ({ entry }) => entry.name],
      [F.earliest, 'DAY', 14, ({ ready }) => ready.p10],
      [F.middle, 'DAY', 14, ({ ready }) => ready.p50],
      [F.latest, 'DAY', 14, ({ ready }) => ready.p90],
      [F.chance, 'RATE', 18, ({ ready }) => percent(ready.chance)],
    ];
    const title = F.facilities[language];
    const suffix = found.origin ? `-${isoDay(found.origin.asOf)}` : '';
    return {
      title,
      fileName: `${title}${suffix}`,
      asciiName: `forecast-facilities${suffix}`,
      notes: [...originNotes(found.origin, context), ...closingNotes(context.demo, language)],
      columns: toldColumns(columns, language),
      rows: () => this.facilityRows(viewer, found.rows, columns),
    };
  }

  private async *facilityRows(
    viewer: Viewer,
    rows: ForecastFacilities['rows'],
    columns: readonly Told<FacilityLine>[],
  ) {
    for (let start = 0; start < rows.length; start += ROWS_AT_A_TIME) {
      const some = rows.slice(start, start + ROWS_AT_A_TIME);
      const ids = some.map(({ facilityId }) => facilityId);
      const seen = await this.adoption.facilityRows(viewer, ids, {});
      const entries = await this.registry.byIds(seen.map(({ facilityId }) => facilityId));
      const byId = new Map(entries.map((entry) => [entry.id, entry]));
      yield some.flatMap((row) => {
        const entry = byId.get(row.facilityId);
        return entry ? [columns.map(([, , , of]) => of({ ...row, entry }))] : [];
      });
    }
  }

  private async vendorNames(viewer: Viewer, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    if (ids.length === 0) return new Map();
    return new Map((await this.vendors.byIds(viewer, ids)).map(({ id, name }) => [id, name]));
  }

  private async context(language: Language): Promise<SheetContext> {
    return { language, demo: (await this.instances.instance()).kind === 'DEMO' };
  }
}
