import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import {
  CampaignService,
  DryRunService,
  reminderMessage,
  RuleService,
  type DryRunRow,
  type DryRunSource,
} from '#reminder';
import { checkedFirst, decodePageCursor, pageOf } from '../graphql/page-cursor.js';
import type { RequestContext } from '../graphql/request-context.js';
import { dryRunCounts } from './count-rows.rules.js';
import type { DryRunArgs, ReminderDryRunType } from './dry-run.types.js';

export type DryRunKind = DryRunSource['kind'];
export type DryRunQuestion = Pick<DryRunArgs, 'id' | 'reason'> & { readonly sendableOnly?: boolean };

/** What a rule or a campaign would do now, in the words of the schema. */
@Injectable()
export class DryRunViews {
  constructor(
    private readonly rules: RuleService,
    private readonly campaigns: CampaignService,
    private readonly dryRuns: DryRunService,
  ) {}

  /** null: not for this viewer, or there is no such thing. */
  async page(
    { viewer, language }: RequestContext,
    kind: DryRunKind,
    args: DryRunArgs,
  ): Promise<ReminderDryRunType | null> {
    const first = checkedFirst(args.first);
    const [after = 0] = (decodePageCursor(args.after, ['number']) ?? []) as number[];
    const run = await this.run(viewer, kind, args, { after, first: first + 1 });
    if (!run) return null;
    const { nodes, nextCursor } = pageOf(run.rows, first, ({ facilityId }) => [facilityId]);
    const warnings = run.warnings.map((code) => reminderMessage(code, language));
    return { counts: dryRunCounts(run.counts), warnings, rows: nodes, nextCursor };
  }

  /** All rows, page by page. null: not for this viewer, or there is no such thing. */
  async rows(
    viewer: Viewer,
    kind: DryRunKind,
    question: DryRunQuestion,
    rowsAtATime: number,
  ): Promise<(() => AsyncGenerator<readonly DryRunRow[]>) | null> {
    const start = await this.run(viewer, kind, question, { after: 0, first: rowsAtATime });
    if (!start) return null;
    const next = (after: number) => this.run(viewer, kind, question, { after, first: rowsAtATime });
    return async function* () {
      for (let rows = start.rows; rows.length > 0;) {
        yield rows;
        if (rows.length < rowsAtATime) return;
        rows = (await next(rows.at(-1)!.facilityId))?.rows ?? [];
      }
    };
  }

  private async run(
    viewer: Viewer,
    kind: DryRunKind,
    { id, reason, sendableOnly }: DryRunQuestion,
    place: { after: number; first: number },
  ) {
    const source = await this.source(viewer, kind, id);
    if (!source) return null;
    const only = sendableOnly ? 'SENDABLE' : (reason ?? null);
    const run = await this.dryRuns.run(viewer, source, { ...place, only });
    return run.outcome === 'DRY_RUN' ? run : null;
  }

  private async source(viewer: Viewer, kind: DryRunKind, id: number): Promise<DryRunSource | null> {
    if (kind === 'CAMPAIGN') {
      const form = await this.campaigns.byId(viewer, id);
      return form && { kind, id, form };
    }
    const form = (await this.rules.list(viewer))?.find((rule) => rule.id === id);
    return form ? { kind, id, form } : null;
  }
}
