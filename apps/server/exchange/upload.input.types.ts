import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import type { UploadRowFilter } from '#exchange';
import { UploadRowFilterEnum } from './upload.types.js';

@InputType('UploadInput', { description: 'Which upload.' })
export class UploadInput {
  @Field(() => Int, { description: 'Upload.id.' }) id: number;
}

@InputType('ConfirmUploadInput', { description: 'Which upload, and what of it.' })
export class ConfirmUploadInput extends UploadInput {
  @Field(() => Boolean, { description: 'All rows or none; else the rows that are right.' })
  allOrNothing: boolean;
}

@ArgsType()
export class UploadRowsArgs {
  @Field(() => Int, { description: 'Upload.id.' }) upload: number;
  @Field(() => UploadRowFilterEnum, { nullable: true, description: 'Only such rows.' })
  filter?: UploadRowFilter | null;
  @Field(() => Int, { defaultValue: 50, description: 'Rows of the page, 1 to 100.' }) first: number;
  @Field(() => String, { nullable: true, description: 'UploadRows.nextCursor.' }) after?: string | null;
}
