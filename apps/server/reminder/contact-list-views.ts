import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { PREFECTURES } from '#facility';
import { ContactListReadModel, type ContactListEntry, type ContactListPage } from '#reminder';
import { InputError } from '../graphql/input-error.js';
import type { Language } from '../graphql/language.js';
import { checkedFirst, decodePageCursor, encodePageCursor } from '../graphql/page-cursor.js';
import type { ContactListArgs, ContactListEntryType, ContactListPageType } from './contact-list.types.js';

export type ContactListConditions = Pick<ContactListArgs, 'channel' | 'prefecture' | 'listedFrom'>;

/** The lists in the words of the schema, for page and file. */
@Injectable()
export class ContactListViews {
  constructor(private readonly lists: ContactListReadModel) {}

  async page(viewer: Viewer, args: ContactListArgs, language: Language): Promise<ContactListPageType | null> {
    const first = checkedFirst(args.first);
    const [after = null] = (decodePageCursor(args.after, ['number']) ?? []) as number[];
    if (after !== null && !Number.isSafeInteger(after)) throw new InputError('BAD_CURSOR', 'after');
    const page = await this.read(viewer, args, { first, after }, language);
    if (!page) return null;
    const { rows, hasNextPage, totalCount } = page;
    const nextCursor = hasNextPage ? encodePageCursor([rows.at(-1)!.facilityId]) : null;
    return { nodes: rows.map(entryOf), totalCount, nextCursor };
  }

  /** null: not for this viewer. */
  read(
    viewer: Viewer,
    { channel, prefecture, listedFrom }: ContactListConditions,
    page: { first: number; after: number | null },
    language: Language,
  ): Promise<ContactListPage | null> {
    const question = { channel, listedFrom, prefecture: prefecture == null ? null : Number(prefecture) };
    return this.lists.page(viewer, question, page, language);
  }
}

function entryOf({ code, name, prefecture, ...entry }: ContactListEntry): ContactListEntryType {
  return {
    ...entry,
    facilityCode: code,
    facilityName: name,
    prefecture: PREFECTURES[prefecture - 1]!.code,
  };
}
