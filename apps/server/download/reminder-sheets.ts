import { Injectable } from '@nestjs/common';
import { japanDay } from '#calendar';
import type { Viewer } from '#access';
import { InstanceReadModel } from '#platform';
import { MessageReadModel, type DryRunRow, type MessageFilter, type ReminderMessage } from '#reminder';
import type { Language } from '../graphql/language.js';
import { DryRunViews, type DryRunKind, type DryRunQuestion } from '../reminder/dry-run-views.js';
import {
  CHANNEL_NAMES,
  MOVE_NAMES,
  REASON_NAMES,
  REMINDER_TEXTS as R,
  STATUS_NAMES,
} from './reminder.texts.js';
import { closingNotes } from './sheet-notes.js';
import type { Cell, Column, Sheet } from './sheet.js';
import { SHEET_TEXTS as T } from './sheet.texts.js';

/** Every page of a dry run is a sweep of its own: few and large ones. */
const DRY_RUN_ROWS = 10_000;
const MESSAGES_AT_A_TIME = 1_000;

interface Of<Row> extends Column {
  readonly of: (row: Row) => Cell;
}

/** Dry runs and messages as files, within the scope of their screens. null: not for this viewer. */
@Injectable()
export class ReminderSheets {
  constructor(
    private readonly dryRuns: DryRunViews,
    private readonly messages: MessageReadModel,
    private readonly instances: InstanceReadModel,
  ) {}

  async ofDryRun(
    viewer: Viewer,
    kind: DryRunKind,
    question: DryRunQuestion,
    language: Language,
  ): Promise<Sheet | null> {
    const rows = await this.dryRuns.rows(viewer, kind, question, DRY_RUN_ROWS);
    if (!rows) return null;
    return this.sheet(R.dryRun[language], 'dry-run', dryRunColumns(language), rows, language);
  }

  async ofMessages(viewer: Viewer, filter: MessageFilter, language: Language): Promise<Sheet | null> {
    const first = await this.messages.page(viewer, filter, 1, null);
    if (!first) return null;
    const rows = () => this.pages(viewer, filter);
    return this.sheet(R.messages[language], 'reminders', messageColumns(language), rows, language);
  }

  private async *pages(viewer: Viewer, filter: MessageFilter): AsyncGenerator<readonly ReminderMessage[]> {
    for (let after: number | null = null; ;) {
      const page = await this.messages.page(viewer, filter, MESSAGES_AT_A_TIME, after);
      if (!page || page.rows.length === 0) return;
      yield page.rows;
      if (!page.hasNextPage) return;
      after = page.rows.at(-1)!.id;
    }
  }

  private async sheet<Row>(
    title: string,
    asciiName: string,
    columns: readonly Of<Row>[],
    records: () => AsyncIterable<readonly Row[]>,
    language: Language,
  ): Promise<Sheet> {
    const demo = (await this.instances.instance()).kind === 'DEMO';
    return {
      title,
      fileName: title,
      asciiName,
      notes: closingNotes(demo, language),
      columns,
      async *rows() {
        for await (const some of records()) yield some.map((row) => columns.map(({ of }) => of(row)));
      },
    };
  }
}

function column<Row>(
  header: string,
  width: number,
  of: (row: Row) => Cell,
  kind: Column['kind'] = 'TEXT',
): Of<Row> {
  return { header, kind, width, of };
}

function dryRunColumns(language: Language): Of<DryRunRow>[] {
  return [
    column(T.code[language], 14, ({ code }) => code),
    column(T.name[language], 32, ({ name }) => name),
    column(R.channel[language], 14, ({ channel }) => CHANNEL_NAMES[channel][language]),
    column(R.outcome[language], 12, ({ excludedReason }) => (excludedReason ? R.leftOut : R.sent)[language]),
    column(
      R.reason[language],
      24,
      ({ excludedReason }) => excludedReason && REASON_NAMES[excludedReason][language],
    ),
    column(R.dueAt[language], 20, ({ dueAt }) => dueAt && japanTime(dueAt)),
    column(R.moved[language], 24, ({ movedReason }) => movedReason && MOVE_NAMES[movedReason][language]),
  ];
}

function messageColumns(language: Language): Of<ReminderMessage>[] {
  return [
    column(T.code[language], 14, ({ facilityCode }) => facilityCode),
    column(T.name[language], 32, ({ facilityName }) => facilityName),
    column(T.vendor[language], 24, ({ vendorName }) => vendorName),
    column(R.source[language], 28, ({ name }) => name),
    column(R.occurrence[language], 8, ({ occurrence }) => occurrence, 'NUMBER'),
    column(R.channel[language], 14, ({ channel }) => CHANNEL_NAMES[channel][language]),
    column(R.status[language], 14, ({ status }) => STATUS_NAMES[status][language]),
    column(R.reason[language], 24, ({ reason }) => reason && REASON_NAMES[reason][language]),
    column(R.recipient[language], 30, ({ recipient }) => recipient),
    column(R.dueAt[language], 20, ({ dueAt }) => japanTime(dueAt)),
    column(R.moved[language], 24, ({ movedReason }) => movedReason && MOVE_NAMES[movedReason][language]),
    column(R.finishedOn[language], 12, ({ finishedAt }) => finishedAt && japanDay(finishedAt), 'DAY'),
  ];
}

function japanTime(instant: Date): string {
  return instant.toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' });
}
