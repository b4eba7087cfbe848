import { Injectable } from '@nestjs/common';
import { AuditReadModel, type AuditCursor, type AuditFilter, type AuditLine, type Viewer } from '#access';
import { InstanceReadModel } from '#platform';
import { checkedAuditFilter } from '../access/audit-answers.js';
import type { Language } from '../graphql/language.js';
import { closingNotes } from './sheet-notes.js';
import type { Cell, Column, Sheet } from './sheet.js';

const ROWS_AT_A_TIME = 500;

const TEXTS = {
  title: { ja: '監査ログ', en: 'Audit' },
  done: { ja: '実行', en: 'done' },
  notFound: { ja: '該当なし・拒否', en: 'not found or refused' },
} as const;

const COLUMNS: readonly {
  readonly ja: string;
  readonly en: string;
  readonly width: number;
  readonly of: (line: AuditLine, language: Language) => Cell;
}[] = [
  { ja: '日時（日本時間）', en: 'Time (Japan)', width: 20, of: ({ at }) => japanTime(at) },
  { ja: 'メールアドレス', en: 'Mail address', width: 28, of: ({ email }) => email },
  { ja: '氏名', en: 'Name', width: 18, of: ({ displayName }) => displayName },
  { ja: '役割', en: 'Role', width: 16, of: ({ role }) => role },
  { ja: 'トークン', en: 'Token', width: 18, of: ({ token }) => token },
  { ja: '操作', en: 'Action', width: 24, of: ({ action }) => action },
  { ja: '対象', en: 'About', width: 28, of: ({ subject }) => subject },
  {
    ja: '結果',
    en: 'Outcome',
    width: 16,
    of: ({ found }, language) => TEXTS[found ? 'done' : 'notFound'][language],
  },
  { ja: '詳細', en: 'Detail', width: 40, of: ({ detail }) => detail },
  { ja: '接続元', en: 'From', width: 18, of: ({ address }) => address },
];

/** The audit as a file, page by page as it is read. */
@Injectable()
export class AuditSheets {
  constructor(
    private readonly audit: AuditReadModel,
    private readonly instances: InstanceReadModel,
  ) {}

  /** null: not for this viewer. */
  async ofAudit(viewer: Viewer, filter: AuditFilter, language: Language): Promise<Sheet | null> {
    const checked = checkedAuditFilter(filter);
    const first = await this.audit.page(viewer, checked, { first: 1, after: null });
    if (!first) return null;
    const demo = (await this.instances.instance()).kind === 'DEMO';
    return {
      title: TEXTS.title[language],
      fileName: TEXTS.title[language],
      asciiName: 'audit',
      notes: closingNotes(demo, language),
      columns: COLUMNS.map((column): Column => ({
        header: column[language],
        kind: 'TEXT',
        width: column.width,
      })),
      rows: () => this.rows(viewer, checked, language),
    };
  }

  private async *rows(
    viewer: Viewer,
    filter: AuditFilter,
    language: Language,
  ): AsyncGenerator<readonly (readonly Cell[])[]> {
    let after: AuditCursor | null = null;
    for (;;) {
      const page: AuditLine[] | null = await this.audit.page(viewer, filter, {
        first: ROWS_AT_A_TIME,
        after,
      });
      const lines = (page ?? []).slice(0, ROWS_AT_A_TIME);
      if (lines.length > 0) yield lines.map((line) => COLUMNS.map(({ of }) => of(line, language)));
      if (!page || page.length <= ROWS_AT_A_TIME) return;
      const { exactAt, id } = lines.at(-1)!;
      after = { exactAt, id };
    }
  }
}

function japanTime(instant: Date): string {
  return instant.toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' });
}
