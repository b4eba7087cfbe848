import { CustomScalar, Scalar } from '@nestjs/graphql';
import { Kind, type ValueNode } from 'graphql';
import { InputError } from './input-error.js';

/** An instant; `Date` inside, ISO with milliseconds and Z outside. */
@Scalar('DateTime')
export class DateTimeScalar implements CustomScalar<string, Date> {
  readonly description = 'An instant, ISO 8601 in UTC (2021-07-12T00:00:00.000Z is 09:00 in Japan).';

  serialize(value: unknown): string {
    return (value as Date).toISOString();
  }

  parseValue(value: unknown): Date {
    const instant = typeof value === 'string' ? new Date(value) : undefined;
    if (!instant || Number.isNaN(instant.getTime())) throw new InputError('BAD_INSTANT');
    return instant;
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}
