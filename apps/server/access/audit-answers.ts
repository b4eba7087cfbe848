import { Injectable } from '@nestjs/common';
import { AuditReadModel, type AuditFilter, type Viewer } from '#access';
import { InputError } from '../graphql/input-error.js';
import { checkedFirst, decodePageCursor, pageOf } from '../graphql/page-cursor.js';
import type { AuditArgs, AuditEntryType, AuditPageType } from './audit.types.js';

const INSTANT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/;
const MOST_ACTIONS = 100;

/** The audit in the words of the schema. */
@Injectable()
export class AuditAnswers {
  constructor(private readonly audit: AuditReadModel) {}

  async page(viewer: Viewer, { filter, ...page }: AuditArgs): Promise<AuditPageType | null> {
    const first = checkedFirst(page.first);
    const [exactAt, id] = decodePageCursor(page.after, ['string', 'number']) ?? [];
    if (exactAt !== undefined && !(INSTANT.test(String(exactAt)) && Number.isSafeInteger(id)))
      throw new InputError('BAD_CURSOR', 'after');
    const after = exactAt === undefined ? null : { exactAt: String(exactAt), id: Number(id) };
    const rows = await this.audit.page(viewer, checkedAuditFilter(filter ?? {}), { first, after });
    if (!rows) return null;
    const { nodes, nextCursor } = pageOf(rows, first, (row) => [row.exactAt, row.id]);
    return { nodes: nodes.map((row) => ({ ...row, id: String(row.id) }) as AuditEntryType), nextCursor };
  }
}

/** Throws InputError for a filter that no person types. */
export function checkedAuditFilter(filter: AuditFilter): AuditFilter {
  const texts = [filter.account, filter.subject];
  if (texts.some((text) => text != null && text.length > 100))
    throw new InputError('TEXT_TOO_LONG', 'filter');
  if ((filter.actions?.length ?? 0) > MOST_ACTIONS) throw new InputError('TOO_MANY_VALUES', 'filter.actions');
  return filter;
}
