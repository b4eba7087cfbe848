import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Vendor', {
  description: 'A system vendor (システム業者) that sets facilities up, in the order they contacted it.',
})
export class VendorType {
  @Field(() => Int, { description: 'Id.' })
  id: number;

  @Field(() => String, { description: 'Name in Japanese.' })
  name: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Facilities a week it says it can set up; null: not said.',
  })
  weeklyCapacity: number | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Mail address.' })
  email: string | null;
}
