import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { MessageReadModel } from '#reminder';
import { checkedFirst, decodePageCursor, encodePageCursor } from '../graphql/page-cursor.js';
import { InputError } from '../graphql/input-error.js';
import type { ReminderMessagePageType, ReminderMessagesArgs } from './message.types.js';

/** The ledger in the words of the schema. */
@Injectable()
export class MessageViews {
  constructor(private readonly messages: MessageReadModel) {}

  async page(viewer: Viewer, args: ReminderMessagesArgs): Promise<ReminderMessagePageType | null> {
    const first = checkedFirst(args.first);
    const [after = null] = (decodePageCursor(args.after, ['number']) ?? []) as number[];
    if (after !== null && !Number.isSafeInteger(after)) throw new InputError('BAD_CURSOR', 'after');
    const page = await this.messages.page(viewer, args.filter ?? {}, first, after);
    if (!page) return null;
    const { rows, hasNextPage, totalCount } = page;
    const nextCursor = hasNextPage ? encodePageCursor([rows.at(-1)!.id]) : null;
    return { nodes: rows.map((row) => ({ ...row, id: String(row.id) })), totalCount, nextCursor };
  }
}
