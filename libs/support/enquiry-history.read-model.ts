import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import type { Day } from '#calendar';
import type { EnquiryState } from './enquiry-state.js';
import { isStaff } from './support-viewer.rules.js';
import type { Topic } from './topic.rules.js';

/** An enquiry as it stood from one change to the next. */
export interface EnquiryVersionEntry {
  readonly version: number;
  /** null: before versions were kept. */
  readonly writtenAt: Date | null;
  /** Display name; null: the facility itself, or before versions were kept. */
  readonly by: string | null;
  readonly topic: Topic;
  readonly text: string;
  readonly answer: string;
  readonly followUpOn: Day | null;
  readonly state: EnquiryState;
  /** Display name; null: nobody. */
  readonly ownerName: string | null;
}

const VERSIONS = `SELECT v.version, v.written_at AS "writtenAt", a.display_name AS by, v.topic, v.text, v.answer,
    v.follow_up_on - date '1970-01-01' AS "followUpOn", v.state, o.display_name AS "ownerName"
  FROM enquiry_version v LEFT JOIN account a ON a.id = v.account_id LEFT JOIN account o ON o.id = v.owner_id
  WHERE v.enquiry_id = $1 ORDER BY v.version`;

@Injectable()
export class EnquiryHistoryReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** Oldest first, the present one last; empty: never changed. null: for call centre and ministry only. */
  async of(viewer: Viewer, enquiryId: number): Promise<EnquiryVersionEntry[] | null> {
    return isStaff(viewer) ? this.dataSource.query<EnquiryVersionEntry[]>(VERSIONS, [enquiryId]) : null;
  }
}
