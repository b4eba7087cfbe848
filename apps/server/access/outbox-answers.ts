import { Injectable } from '@nestjs/common';
import { OutboxReadModel, type Viewer } from '#access';
import { InputError } from '../graphql/input-error.js';
import { checkedFirst, decodePageCursor, pageOf } from '../graphql/page-cursor.js';
import type { OutboxArgs, OutboxPageType } from './outbox.types.js';

/** The outbox in the words of the schema. */
@Injectable()
export class OutboxAnswers {
  constructor(private readonly outbox: OutboxReadModel) {}

  async page(viewer: Viewer, { search, statuses, ...page }: OutboxArgs): Promise<OutboxPageType | null> {
    const first = checkedFirst(page.first);
    if ((search?.length ?? 0) > 100) throw new InputError('TEXT_TOO_LONG', 'search');
    const [after = null] = (decodePageCursor(page.after, ['number']) ?? []) as number[];
    if (after !== null && !Number.isSafeInteger(after)) throw new InputError('BAD_CURSOR', 'after');
    const rows = await this.outbox.page(viewer, { search, statuses, first, after });
    return rows && pageOf(rows, first, ({ id }) => [id]);
  }
}
