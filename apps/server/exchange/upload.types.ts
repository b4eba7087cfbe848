import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  LAYOUT_IDS,
  ROW_OUTCOMES,
  UPLOAD_STATES,
  type LayoutId,
  type UploadRowFilter,
  type UploadState,
} from '#exchange';
import { FacilityObject } from '../facility/facility.types.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { describe, enumOf } from '../graphql/enum-of.js';
import { ProblemType } from '../graphql/problem.types.js';

export const UploadStateEnum = enumOf(UPLOAD_STATES);
registerEnumType(UploadStateEnum, {
  name: 'UploadState',
  description: 'From a file that arrives to one whose rows stand in the log, or were taken back.',
  valuesMap: describe({
    RECEIVING: 'On its way.',
    RECEIVED: 'Its rows are being judged.',
    PREVIEWED: 'Judged; nothing is written before it is confirmed.',
    REFUSED: 'It could not be read.',
    CANCELLED: 'Dropped.',
    CONFIRMING: 'Its rows are being written.',
    CONFIRMED: 'Its rows stand in the log.',
    UNDOING: 'Being taken back.',
    UNDONE: 'Taken back.',
  }),
});

export const UploadLayoutEnum = enumOf(LAYOUT_IDS);
registerEnumType(UploadLayoutEnum, {
  name: 'UploadLayout',
  description: 'Kinds of files that are read.',
  valuesMap: describe({
    QUEUE: 'One row a facility, a column for each day.',
    STATUS: 'One status with its day a row.',
    SHIPMENTS: 'Readers shipped, from their makers.',
    APPLICATIONS: 'Readers applied for, from the portal.',
  }),
});

export const RowOutcomeEnum = enumOf(ROW_OUTCOMES);
registerEnumType(RowOutcomeEnum, {
  name: 'RowOutcome',
  description: 'What a row would do.',
  valuesMap: describe({
    CHANGE: 'It changes something.',
    UNCHANGED: 'It says what stands there.',
    ERROR: 'It cannot be recorded.',
    STALE: 'Somebody changed the facility after the file was downloaded.',
  }),
});

export const UploadRowFilterEnum = enumOf<UploadRowFilter>([...ROW_OUTCOMES, 'BACKWARD', 'FIXED']);
registerEnumType(UploadRowFilterEnum, {
  name: 'UploadRowFilter',
  description: 'Rows to list.',
  valuesMap: describe<UploadRowFilter>({
    CHANGE: 'As RowOutcome.',
    UNCHANGED: 'As RowOutcome.',
    ERROR: 'As RowOutcome.',
    STALE: 'As RowOutcome.',
    BACKWARD: 'Of those that change something: the facility falls back to an earlier stage.',
    FIXED: 'With a cell that was read although it is not written as asked for.',
  }),
});

@ObjectType('UploadCounts', {
  description: 'Rows (行) of an upload. rows = change + unchanged + error + stale.',
})
export class UploadCountsType {
  @Field(() => Int, { description: 'All rows.' }) rows: number;
  @Field(() => Int, { description: 'RowOutcome CHANGE.' }) change: number;
  @Field(() => Int, { description: 'RowOutcome UNCHANGED.' }) unchanged: number;
  @Field(() => Int, { description: 'RowOutcome ERROR.' }) error: number;
  @Field(() => Int, { description: 'RowOutcome STALE.' }) stale: number;
  @Field(() => Int, { description: 'Of `change`: falls back to an earlier stage.' }) backward: number;
  @Field(() => Int, { description: 'With a cell read although it is not written as asked for.' })
  fixed: number;
  @Field(() => Int, { description: 'Of `error`: something is offered in the place of a cell.' })
  offered: number;
  @Field(() => Int, { description: 'Written to the log.' }) written: number;
}

@ObjectType('Upload', { description: 'A file somebody handed in, and how far it has come.' })
export class UploadType {
  @Field(() => Int, { description: 'Names it in mutations.' }) id: number;
  @Field(() => String, { description: 'Name of the file.' }) fileName: string;
  @Field(() => DateTimeScalar, { description: 'When it came (system clock).' }) receivedAt: Date;
  @Field(() => String, { description: 'Display name of who handed it in.' }) by: string;
  @Field(() => UploadStateEnum, { description: 'How far it has come.' }) state: UploadState;
  @Field(() => UploadLayoutEnum, {
    nullable: true,
    description: 'Kind of file; null until its header is read.',
  })
  layout: LayoutId | null;
  @Field(() => String, { nullable: true, description: 'Why it could not be read, for people.' })
  refusal: string | null;
  @Field(() => Int, { nullable: true, description: 'Row at which reading ended.' }) refusalRow: number | null;
  @Field(() => Boolean, { description: 'What was offered for wrong cells is taken.' }) acceptOffers: boolean;
  @Field(() => Boolean, {
    description: 'Nothing was written because rows had changed meanwhile; they were judged again.',
  })
  conflict: boolean;
  @Field(() => Int, { description: 'Rows done of the work under way.' }) done: number;
  @Field(() => Int, { description: 'Rows the work under way has; 0 before they are counted.' }) total: number;
  @Field(() => UploadCountsType, { description: 'Rows by what they would do.' }) counts: UploadCountsType;
  @Field(() => Int, { nullable: true, description: 'LogEntry.batch of what it wrote.' }) batch: number | null;
  @Field(() => Int, { nullable: true, description: 'Events (件) an undo took back.' }) retracted:
    number | null;
  @Field(() => Int, { description: 'Facilities an undo left out: something newer was said about them.' })
  leftOutCount: number;
  @Field(() => [FacilityObject], { description: 'The first 100 of the facilities left out.' })
  leftOut: FacilityObject[];
}

@ObjectType('CellChange', { description: 'A cell that says something else than what stands there.' })
export class CellChangeType {
  @Field(() => String, { description: 'Name of the column.' }) column: string;
  @Field(() => String, { nullable: true, description: 'What stands there; null: nothing.' }) from:
    string | null;
  @Field(() => String, { nullable: true, description: 'What would stand there; null: nothing.' }) to:
    string | null;
}

@ObjectType('RowProblem', { description: 'Why a row cannot be recorded.' })
export class RowProblemType {
  @Field(() => String, { description: 'Stable name of the problem.' }) code: string;
  @Field(() => String, { nullable: true, description: 'Name of the column; null: the row.' }) column:
    string | null;
  @Field(() => String, { nullable: true, description: 'What stands in the cell.' }) value: string | null;
  @Field(() => String, { description: 'For people, in the language of Accept-Language.' }) message: string;
  @Field(() => String, { nullable: true, description: 'What to write instead.' }) offer: string | null;
}

@ObjectType('UploadRow', { description: 'A row of a file, and what it would do.' })
export class UploadRowType {
  @Field(() => Int, { description: 'As the spreadsheet counts, from 1.' }) number: number;
  @Field(() => String, { nullable: true, description: 'Code as it was read.' }) code: string | null;
  @Field(() => String, { nullable: true, description: 'null: no facility of the viewer.' })
  facilityName: string | null;
  @Field(() => RowOutcomeEnum, { description: 'What it would do.' }) outcome: string;
  @Field(() => Boolean, { description: 'It stands in the log.' }) written: boolean;
  @Field(() => [CellChangeType], { description: 'Cells that change something.' }) changes: CellChangeType[];
  @Field(() => [RowProblemType], { description: 'Why it cannot be recorded.' }) problems: RowProblemType[];
  @Field(() => [String], { description: 'What to look at; recorded all the same.' }) warnings: string[];
  @Field(() => [String], { description: 'Columns read although not written as asked for.' }) fixed: string[];
}

@ObjectType('UploadRows', { description: 'A page of rows, in the order of the file.' })
export class UploadRowsType {
  @Field(() => [UploadRowType], { description: 'The rows.' }) nodes: UploadRowType[];
  @Field(() => String, { nullable: true, description: 'Cursor of the next page; null: the last one.' })
  nextCursor: string | null;
}

@ObjectType('UploadProblem', {
  implements: () => [ProblemType],
  description: 'Not possible with this upload.',
})
export class UploadProblemType extends ProblemType {}

export const UploadResult = createUnionType({
  name: 'UploadResult',
  description: 'The upload as it is now, or why nothing was done.',
  types: () => [UploadType, UploadProblemType] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
