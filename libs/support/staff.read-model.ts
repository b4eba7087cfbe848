import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { isStaff } from './support-viewer.rules.js';

export interface StaffMember {
  readonly id: number;
  readonly name: string;
  readonly role: 'ADMINISTRATOR' | 'ANALYST' | 'CALL_CENTRE';
}

const STAFF = `SELECT id, display_name AS name, role FROM account
  WHERE role IN ('ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE') AND NOT disabled`;

/** Whom enquiries and stuck facilities can be given to. */
@Injectable()
export class StaffReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** By name; null for everybody who is not staff. */
  async list(viewer: Viewer): Promise<StaffMember[] | null> {
    return isStaff(viewer) ? this.dataSource.query(`${STAFF} ORDER BY display_name, id`) : null;
  }

  async has(id: number): Promise<boolean> {
    return (await this.dataSource.query<unknown[]>(`${STAFF} AND id = $1`, [id])).length > 0;
  }

  /** Of the ministry: only they follow facilities up. */
  async isMinistry(id: number): Promise<boolean> {
    const text = `${STAFF} AND role <> 'CALL_CENTRE' AND id = $1`;
    return (await this.dataSource.query<unknown[]>(text, [id])).length > 0;
  }
}
