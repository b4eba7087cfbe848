import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { FacilitiesArgs } from '../facility/facility.args.types.js';

@ArgsType()
export class StuckArgs extends FacilitiesArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Only those assigned to this person (Person.id); 0: to anybody.',
  })
  assigneeId?: number | null;
}

@InputType('AssignmentRowInput', { description: 'A facility to assign.' })
export class AssignmentRowInput {
  @Field(() => String, { description: 'Code of the facility: 10 digits.' })
  facilityCode: string;

  @Field(() => Int, { description: 'Assignment.version as read; 0: there was none.' })
  expectedVersion: number;
}

@InputType('AssignFollowUpInput', { description: 'Facilities, and who is to follow them up.' })
export class AssignFollowUpInput {
  @Field(() => [AssignmentRowInput], { description: 'At most 100.' })
  rows: AssignmentRowInput[];

  @Field(() => Int, { nullable: true, description: 'Person.id, of the ministry; null: nobody any more.' })
  assigneeId?: number | null;
}

@InputType('WriteNoteInput', { description: 'A new note.' })
export class WriteNoteInput {
  @Field(() => String, { description: 'Code of the facility: 10 digits.' })
  facilityCode: string;

  @Field(() => String, { description: 'At most 2,000 characters.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'A UUID; sent twice it is one note.' })
  requestKey?: string | null;
}

@InputType('AmendNoteInput', { description: 'A note as it is to be.' })
export class AmendNoteInput {
  @Field(() => ID, { description: 'FollowUpNote.id.' })
  id: string;

  @Field(() => Int, { description: 'FollowUpNote.version as read.' })
  expectedVersion: number;

  @Field(() => String, { description: 'At most 2,000 characters.' })
  text: string;
}
