import { Injectable } from '@nestjs/common';
import { AuditService, type Viewer } from '#access';
import { AdoptionReadModel, type FacilityQuestion, type FacilityRow, type ViewPoint } from '#adoption';
import { FacilityRegistryReadModel } from '#facility';
import { LARGEST_PAGE } from '../graphql/document-meter.js';
import { InputError } from '../graphql/input-error.js';
import type { RequestContext } from '../graphql/request-context.js';
import { checkedFilter } from './check-filter.rules.js';
import type { FacilityArgs } from './facility.args.types.js';
import type { FacilityConnectionType } from './facility-connection.types.js';
import { facilityObject } from './facility-object.rules.js';
import type { FacilityObject } from './facility.types.js';

/** Rows of the cube with their entries in the register: one statement for a page, whatever its size. */
@Injectable()
export class FacilityViews {
  constructor(
    private readonly adoption: AdoptionReadModel,
    private readonly registry: FacilityRegistryReadModel,
    private readonly audit: AuditService,
  ) {}

  /** A page somebody asked for: a code they looked up in vain is in the audit, as by {@link byCode}. */
  async list(
    { viewer, request }: RequestContext,
    args: FacilityQuestion,
  ): Promise<FacilityConnectionType | null> {
    const page = await this.page(viewer, args);
    const code = args.filter?.search?.trim() ?? '';
    if (page?.totalCount === 0 && /^\d{9,10}$/.test(code)) await this.noteMissing(viewer, code, request.ip);
    return page;
  }

  async page(viewer: Viewer, args: FacilityQuestion): Promise<FacilityConnectionType | null> {
    if (args.first < 1 || args.first > LARGEST_PAGE) throw new InputError('BAD_FIRST', 'first');
    const page = await this.adoption.facilities(viewer, checkedFilter(args));
    if (!page) return null;
    const { asOf, asKnownOn, record, totalCount, cursors, hasNextPage, previousCursor, rowsBefore } = page;
    const nodes = await this.objects(page.rows, args);
    const edges = nodes.map((node, index) => ({ node, cursor: cursors[index]! }));
    const pageInfo = {
      hasNextPage,
      endCursor: cursors.at(-1) ?? null,
      hasPreviousPage: rowsBefore > 0,
      previousCursor,
      rowsBefore,
    };
    return { nodes, edges, pageInfo, totalCount, asOf, asKnownOn, record, seen: page.seen };
  }

  async byCode(
    { viewer, request }: RequestContext,
    { code, ...point }: FacilityArgs,
  ): Promise<FacilityObject | null> {
    if (viewer.role === 'PUBLIC') return null;
    const id = await this.registry.idByCode(code);
    const facility = id === null ? null : await this.byId(viewer, id, point);
    if (!facility) await this.noteMissing(viewer, code, request.ip);
    return facility;
  }

  private async noteMissing(viewer: Viewer, subject: string, address: string): Promise<void> {
    await this.audit.note(viewer, { action: 'FACILITY_BY_CODE', subject, found: false, address });
  }

  /** null: absent or out of scope. */
  async byId(viewer: Viewer, id: number, point: ViewPoint): Promise<FacilityObject | null> {
    const row = await this.adoption.facilityRow(viewer, id, point);
    return row && ((await this.objects([row], point))[0] ?? null);
  }

  /** Those in the viewer's scope, in the order asked for. */
  async byIds(viewer: Viewer, ids: readonly number[]): Promise<FacilityObject[]> {
    return this.objects(await this.adoption.facilityRows(viewer, ids, {}), {});
  }

  /** Rows of one point of view with what the register says. */
  async objects(rows: readonly FacilityRow[], { asKnownOn = null }: ViewPoint): Promise<FacilityObject[]> {
    const entries = await this.registry.byIds(rows.map(({ facilityId }) => facilityId));
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return rows.flatMap((row) => {
      const entry = byId.get(row.facilityId);
      return entry ? [facilityObject(row, entry, asKnownOn)] : [];
    });
  }
}
