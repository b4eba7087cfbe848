import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TokenUse, Viewer } from '#access';

/** Who may hand files in. */
export type Uploader =
  | { readonly role: 'ADMINISTRATOR'; readonly accountId: number; readonly token?: TokenUse }
  | Extract<Viewer, { role: 'VENDOR' }>;

export function isUploader(viewer: Viewer): viewer is Uploader {
  return viewer.role === 'VENDOR' || viewer.role === 'ADMINISTRATOR';
}

/** The vendor whose uploads a viewer sees; null: the ministry's. */
export function vendorOf(viewer: Uploader): number | null {
  return viewer.role === 'VENDOR' ? viewer.vendorId : null;
}

/** Who handed a file in, as they may see and say now: a worker acts for them after their request is over. */
@Injectable()
export class UploadOwners {
  constructor(private readonly dataSource: DataSource) {}

  /** null: disabled meanwhile, or no longer of a role that hands files in. */
  async of(accountId: number): Promise<Uploader | null> {
    const [row] = await this.dataSource.query<{ role: string; vendor_id: number | null }[]>(
      'SELECT role, vendor_id FROM account WHERE id = $1 AND NOT disabled',
      [accountId],
    );
    if (row?.role === 'VENDOR') return { role: 'VENDOR', accountId, vendorId: row.vendor_id! };
    return row?.role === 'ADMINISTRATOR' ? { role: 'ADMINISTRATOR', accountId } : null;
  }
}
