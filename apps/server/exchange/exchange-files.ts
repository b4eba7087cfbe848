import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { isoFromDay } from '#calendar';
import { QueueFileReadModel, UploadReadModel, type UploadRowView } from '#exchange';
import { VendorReadModel } from '#facility';
import { Clock, InstanceReadModel } from '#platform';
import type { Sheet } from '../download/sheet.js';
import type { Language } from '../graphql/language.js';
import { errorSheet } from './error-sheet.js';
import { queueSheet } from './queue-sheet.js';

const ROWS_AT_A_TIME = 500;

/** The files that go out to be edited and handed in. null: none of the viewer's. */
@Injectable()
export class ExchangeFiles {
  constructor(
    private readonly queues: QueueFileReadModel,
    private readonly uploads: UploadReadModel,
    private readonly vendors: VendorReadModel,
    private readonly instances: InstanceReadModel,
    private readonly clock: Clock,
  ) {}

  async queue(viewer: Viewer, vendor: number | null, language: Language): Promise<Sheet | null> {
    const vendorId = this.queues.vendorFor(viewer, vendor);
    const [found] = vendorId === null ? [] : await this.vendors.byIds(viewer, [vendorId]);
    if (vendorId === null || !found) return null;
    const today = this.clock.today();
    const demo = (await this.instances.instance()).kind === 'DEMO';
    return queueSheet(() => this.queues.rows(vendorId, isoFromDay(today)), {
      viewer,
      vendorName: found.name,
      today,
      language,
      demo,
    });
  }

  async errors(viewer: Viewer, id: number, language: Language): Promise<Sheet | null> {
    const upload = await this.uploads.byId(viewer, id);
    return upload && errorSheet(upload, () => this.wrongRows(viewer, id), language);
  }

  private async *wrongRows(viewer: Viewer, id: number): AsyncGenerator<UploadRowView[]> {
    for (const filter of ['ERROR', 'STALE'] as const) {
      for (let last = 0; ;) {
        const rows = (await this.uploads.rows(viewer, id, filter, last, ROWS_AT_A_TIME)) ?? [];
        if (rows.length === 0) break;
        yield rows;
        last = rows.at(-1)!.number;
      }
    }
  }
}
