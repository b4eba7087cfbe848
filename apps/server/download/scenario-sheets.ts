import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { VendorReadModel } from '#facility';
import {
  ScenarioReadModel,
  wrongChange,
  type ForecastMilestone,
  type Scenario,
  type ScenarioChange,
  type ScenarioLine,
} from '#forecast';
import { InstanceReadModel } from '#platform';
import { InputError } from '../graphql/input-error.js';
import type { Language } from '../graphql/language.js';
import { forecastSheet, lineName, originNotes, type Told } from './forecast-sheet.js';
import { FORECAST_TEXTS as F } from './forecast-sheet.texts.js';
import { MEASURE_NAMES } from './names.texts.js';
import { changeWords, SCENARIO_TEXTS as S } from './scenario-sheet.texts.js';
import type { Sheet } from './sheet.js';
import { SHEET_TEXTS as T } from './sheet.texts.js';

/** A scenario as somebody named it. */
export interface NamedScenario {
  readonly name: string;
  readonly changes: readonly ScenarioChange[];
}

/** A line of the forecast, and the same line in each scenario; undefined: that one does not touch it. */
interface Row {
  readonly line: ScenarioLine;
  readonly of: readonly (ScenarioLine | undefined)[];
  readonly day: number;
  readonly index: number;
}

/** The table of "what if": scenarios beside the forecast. null: not for this viewer. */
@Injectable()
export class ScenarioSheets {
  constructor(
    private readonly scenarios: ScenarioReadModel,
    private readonly vendors: VendorReadModel,
    private readonly instances: InstanceReadModel,
  ) {}

  async ofComparison(
    viewer: Viewer,
    named: readonly NamedScenario[],
    milestone: ForecastMilestone,
    language: Language,
  ): Promise<Sheet | null> {
    const made: Scenario[] = [];
    for (const { changes } of named) {
      const wrong = wrongChange(changes);
      if (wrong) throw new InputError('BAD_SCENARIO', wrong);
      const scenario = await this.scenarios.scenario(viewer, changes, milestone);
      if (!scenario) return null;
      made.push(scenario);
    }
    const [{ origin, days }] = made as [Scenario];
    // one laid over an older forecast than the other cannot be compared: asked again it can
    const alike = made.every((each) => each.origin?.computedAt.getTime() === origin?.computedAt.getTime());
    const rows = alike ? rowsOf(made) : [];
    const touched = rows.flatMap(({ line }) => line.vendorId ?? []);
    const changed = named.flatMap(({ changes }) => changes.flatMap(({ vendorId }) => vendorId ?? []));
    const vendors = await this.vendors.byIds(viewer, [...new Set([...touched, ...changed])]);
    const names = new Map(vendors.map(({ id, name }) => [id, name]));
    const context = { language, demo: (await this.instances.instance()).kind === 'DEMO' };
    const notes = [
      [F.milestone[language], MEASURE_NAMES[milestone][language]] as const,
      ...named.map(
        ({ name, changes }) =>
          [name, changes.map((change) => changeWords(change, names, language)).join('、')] as const,
      ),
      ...originNotes(alike ? origin : null, context),
    ];
    return forecastSheet(
      'scenario',
      notes,
      days[0] ?? null,
      columnsOf(named, names, language),
      rows,
      context,
    );
  }
}

function columnsOf(
  named: readonly NamedScenario[],
  vendors: ReadonlyMap<number, string>,
  language: Language,
): Told<Row>[] {
  return [
    [
      F.line,
      'TEXT',
      24,
      ({ line }) => (line.vendorId ? (vendors.get(line.vendorId) ?? null) : lineName(line, language)),
    ],
    [T.day, 'DAY', 12, ({ day }) => day],
    [S.base, 'NUMBER', 16, ({ line, index }) => line.base.p50[index]!],
    ...named.flatMap(({ name }, at): Told<Row>[] => {
      const told = (p: 'p10' | 'p50' | 'p90') => (row: Row) =>
        (row.of[at]?.changed ?? row.line.base)[p][row.index]!;
      return [
        [S.p50(name), 'NUMBER', 16, told('p50')],
        [S.difference(name), 'NUMBER', 16, (row) => told('p50')(row) - row.line.base.p50[row.index]!],
        [S.p10(name), 'NUMBER', 14, told('p10')],
        [S.p90(name), 'NUMBER', 14, told('p90')],
      ];
    }),
  ];
}

/** Every line that one of them has, in the order of the first; a vendor that another one touches as well at the end. */
function rowsOf(scenarios: readonly Scenario[]): Row[] {
  const keyOf = ({ type, prefecture, vendorId }: ScenarioLine) => `${type} ${prefecture} ${vendorId}`;
  const lines = scenarios.map((scenario) => new Map(scenario.lines.map((line) => [keyOf(line), line])));
  const all = new Map(lines.flatMap((of) => [...of]));
  return [...all].flatMap(([key, line]) =>
    scenarios[0]!.days.map((day, index) => ({ line, of: lines.map((each) => each.get(key)), day, index })),
  );
}
