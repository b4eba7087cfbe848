import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { ViewPoint } from '#adoption';
import { VendorReadModel } from '#facility';
import { HurtsReadModel, type CurveGroup, type ProgressStep } from '#forecast';
import { InstanceReadModel } from '#platform';
import type { Language } from '../graphql/language.js';
import { forecastSheet, percent, type Told } from './forecast-sheet.js';
import { FORECAST_TEXTS as F } from './forecast-sheet.texts.js';
import { HURTS_TEXTS as H, KIND_NAMES, STEP_NAMES } from './hurts-sheet.texts.js';
import { TYPE_NAMES } from './names.texts.js';
import { asOfNote, knownOnNote, prefectureName } from './sheet-notes.js';
import type { Sheet } from './sheet.js';
import { SHEET_TEXTS as T } from './sheet.texts.js';

/** The tables of "where it hurts", from their read models and within their scope. null: not for this viewer. */
@Injectable()
export class HurtsSheets {
  constructor(
    private readonly hurts: HurtsReadModel,
    private readonly vendors: VendorReadModel,
    private readonly instances: InstanceReadModel,
  ) {}

  async ofFunnel(viewer: Viewer, point: ViewPoint, language: Language): Promise<Sheet | null> {
    const funnel = await this.hurts.funnel(viewer, point);
    if (!funnel) return null;
    const columns: Told<(typeof funnel.steps)[number]>[] = [
      [H.step, 'TEXT', 24, ({ step }) => STEP_NAMES[step][language]],
      [H.waiting, 'NUMBER', 14, ({ waiting }) => waiting],
      [H.waitedDays, 'NUMBER', 18, ({ waitedDays }) => waitedDays],
      [H.share, 'RATE', 14, ({ share }) => percent(share)],
      [H.median, 'NUMBER', 18, ({ median }) => median],
      [H.p75, 'NUMBER', 18, ({ p75 }) => p75],
      [H.cases, 'NUMBER', 12, ({ cases }) => cases],
      [H.finished, 'NUMBER', 12, ({ finished }) => finished],
    ];
    const notes = [
      ...asOfNote(funnel.asOf, funnel.record, language),
      knownOnNote(funnel.asKnownOn, language),
    ];
    return forecastSheet('funnel', notes, funnel.asOf, columns, funnel.steps, await this.context(language));
  }

  async ofCurves(
    viewer: Viewer,
    { step, groupBy, ...point }: ViewPoint & { step: ProgressStep; groupBy: CurveGroup },
    language: Language,
  ): Promise<Sheet | null> {
    const answer = await this.hurts.curves(viewer, step, groupBy, point);
    if (!answer) return null;
    const ids = groupBy === 'VENDOR' ? answer.curves.flatMap(({ key }) => (key ? Number(key) : [])) : [];
    const names = await this.vendorNames(viewer, ids);
    const nameOf = (key: string | null) => {
      if (key === null) return T.nation[language];
      if (groupBy === 'VENDOR') return names.get(Number(key)) ?? key;
      if (groupBy === 'PREFECTURE') return prefectureName(key, language);
      return groupBy === 'TYPE' ? TYPE_NAMES[key as keyof typeof TYPE_NAMES][language] : key;
    };
    const columns: Told<(typeof answer.curves)[number]>[] = [
      [F.line, 'TEXT', 24, ({ key }) => nameOf(key)],
      [H.cases, 'NUMBER', 12, ({ cases }) => cases],
      [H.finished, 'NUMBER', 12, ({ finished }) => finished],
      [H.median, 'NUMBER', 18, ({ median }) => median],
      [H.p75, 'NUMBER', 18, ({ p75 }) => p75],
      ...([4, 8, 13, 26] as const).map((week): Told<(typeof answer.curves)[number]> => [
        H.weeks[week],
        'RATE',
        16,
        ({ finishedBy }) => percent(finishedBy[week]!),
      ]),
    ];
    const notes = [
      [H.step[language], STEP_NAMES[step][language]] as const,
      ...asOfNote(answer.asOf, answer.record, language),
      knownOnNote(answer.asKnownOn, language),
    ];
    return forecastSheet('curves', notes, answer.asOf, columns, answer.curves, await this.context(language));
  }

  /** The sentences in the language of the page's question. */
  async ofAnomalies(
    viewer: Viewer,
    { language: of, ...point }: ViewPoint & { language: Language },
    language: Language,
  ): Promise<Sheet | null> {
    const answer = await this.hurts.anomalies(viewer, of, point);
    if (!answer) return null;
    const columns: Told<(typeof answer.anomalies)[number]>[] = [
      [H.kind, 'TEXT', 16, ({ kind }) => KIND_NAMES[kind][language]],
      [H.weight, 'NUMBER', 14, ({ weight }) => weight],
      [H.sentence, 'TEXT', 100, ({ sentence }) => sentence.map(({ text }) => text).join('')],
    ];
    const notes = [
      ...asOfNote(answer.asOf, answer.record, language),
      knownOnNote(answer.asKnownOn, language),
    ];
    return forecastSheet(
      'anomalies',
      notes,
      answer.asOf,
      columns,
      answer.anomalies,
      await this.context(language),
    );
  }

  private async vendorNames(viewer: Viewer, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const vendors = await this.vendors.byIds(viewer, ids);
    return new Map(vendors.map(({ id, name }) => [id, name]));
  }

  private async context(language: Language) {
    return { language, demo: (await this.instances.instance()).kind === 'DEMO' };
  }
}
