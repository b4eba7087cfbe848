import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { FacilityRegistryReadModel } from '#facility';
import { ContactHistoryReadModel } from '#reminder';
import type { FacilityReminderType } from './history.types.js';

/** What a facility was reminded of, in the words of the schema. */
@Injectable()
export class HistoryViews {
  constructor(
    private readonly registry: FacilityRegistryReadModel,
    private readonly contacts: ContactHistoryReadModel,
  ) {}

  /** null: not for this viewer, or there is no such facility. */
  async ofFacility(viewer: Viewer, code: string): Promise<FacilityReminderType[] | null> {
    const id = /^\d{10}$/.test(code) ? await this.registry.idByCode(code) : null;
    const contacts = id === null ? null : await this.contacts.ofFacility(viewer, id);
    return contacts && contacts.map((contact) => ({ ...contact, id: String(contact.id) }));
  }
}
