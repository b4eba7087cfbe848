import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { japanDay } from '#calendar';
import { PREFECTURES } from '#facility';
import { InstanceReadModel } from '#platform';
import type { Channel, ContactListEntry } from '#reminder';
import type { Language } from '../graphql/language.js';
import { ContactListViews, type ContactListConditions } from '../reminder/contact-list-views.js';
import { CONTACT_LIST_TEXTS as C } from './contact-list.texts.js';
import { closingNotes } from './sheet-notes.js';
import type { Cell, Column, Sheet } from './sheet.js';
import { SHEET_TEXTS as T } from './sheet.texts.js';

const ROWS_AT_A_TIME = 250;

type ListColumn = Column & { readonly of: (entry: ContactListEntry) => Cell };

/** Call list, letters to be merged into a form, and what the liaison of a prefecture gets. null: not for this viewer. */
@Injectable()
export class ContactListSheets {
  constructor(
    private readonly lists: ContactListViews,
    private readonly instances: InstanceReadModel,
  ) {}

  async ofList(viewer: Viewer, conditions: ContactListConditions, language: Language): Promise<Sheet | null> {
    const first = await this.lists.read(viewer, conditions, { first: 1, after: null }, language);
    if (!first) return null;
    const columns = columnsOf(conditions.channel, language);
    const title = C.titles[conditions.channel][language];
    const demo = (await this.instances.instance()).kind === 'DEMO';
    const entries = () => this.entries(viewer, conditions, language);
    return {
      title,
      fileName: title,
      asciiName: `contact-list-${conditions.channel.toLowerCase()}`,
      notes: [[T.rows[language], first.totalCount.toLocaleString('en')], ...closingNotes(demo, language)],
      columns,
      async *rows() {
        for await (const some of entries()) yield some.map((entry) => columns.map(({ of }) => of(entry)));
      },
    };
  }

  private async *entries(
    viewer: Viewer,
    conditions: ContactListConditions,
    language: Language,
  ): AsyncGenerator<readonly ContactListEntry[]> {
    for (let after: number | null = null; ;) {
      const page = await this.lists.read(viewer, conditions, { first: ROWS_AT_A_TIME, after }, language);
      if (!page || page.rows.length === 0) return;
      yield page.rows;
      if (!page.hasNextPage) return;
      after = page.rows.at(-1)!.facilityId;
    }
  }
}

function columnsOf(channel: Channel, language: Language): ListColumn[] {
  const column = (
    header: string,
    width: number,
    of: ListColumn['of'],
    kind: Column['kind'] = 'TEXT',
  ): ListColumn => ({ header, kind, width, of });
  const prefecture = column(T.prefecture[language], 12, (entry) => PREFECTURES[entry.prefecture - 1]!.name);
  const code = column(T.code[language], 14, (entry) => entry.code);
  const name = column(T.name[language], 32, (entry) => entry.name);
  const phone = column(T.phone[language], 16, (entry) => (entry.toVendor ? entry.vendorPhone : entry.phone));
  const whom = column(
    C.whom[language],
    12,
    ({ toVendor }) => C.recipients[toVendor ? 'vendor' : 'facility'][language],
  );
  const vendor = column(T.vendor[language], 24, (entry) => entry.vendorName);
  const vendorPhone = column(C.vendorPhone[language], 16, (entry) => entry.vendorPhone);
  const subject = column(C.ask[language], 40, (entry) => entry.subject);
  const text = column(C.text[language], 60, (entry) => entry.text);
  const about = column(C.about[language], 28, (entry) => entry.about.join('、'));
  const contacts = column(C.contacts[language], 10, (entry) => entry.contacts, 'NUMBER');
  const listedOn = column(C.listedOn[language], 12, (entry) => japanDay(entry.listedAt), 'DAY');
  if (channel === 'LETTER') {
    const postalCode = column(C.postalCode[language], 10, (entry) => postalText(entry.postalCode));
    const address = column(C.address[language], 40, (entry) => entry.address);
    return [postalCode, prefecture, address, name, code, subject, text, about, listedOn];
  }
  if (channel === 'LIAISON')
    return [prefecture, code, name, phone, whom, vendor, vendorPhone, subject, about, contacts, listedOn];
  return [code, name, phone, whom, vendor, vendorPhone, subject, text, about, contacts, listedOn];
}

/** 1000001 → 100-0001 */
function postalText(postalCode: string | null): string | null {
  return postalCode && `${postalCode.slice(0, 3)}-${postalCode.slice(3)}`;
}
