import { Field, InterfaceType } from '@nestjs/graphql';

@InterfaceType('Problem', {
  description: 'An expected failure of a mutation: show the message, branch on the code.',
})
export abstract class ProblemType {
  @Field(() => String, { description: 'Stable name of the problem.' })
  code: string;

  @Field(() => String, {
    description: 'For people, in the language of Accept-Language (ja or en). Holds no data.',
  })
  message: string;
}
