import { CustomScalar, Scalar } from '@nestjs/graphql';
import { Kind, type ValueNode } from 'graphql';
import { tryDayFromIso, type Day } from '#calendar';
import { InputError } from './input-error.js';
import { isoDay } from './iso-days.js';

/** Whole days inside (see libs/calendar), ISO days outside. */
@Scalar('Date')
export class DateScalar implements CustomScalar<string, Day> {
  readonly description = 'A calendar day in Japan, YYYY-MM-DD.';

  serialize(value: unknown): string {
    return isoDay(value as Day);
  }

  parseValue(value: unknown): Day {
    const day = typeof value === 'string' ? tryDayFromIso(value) : undefined;
    if (day === undefined || day < EARLIEST || day > LATEST) throw new InputError('BAD_DATE');
    return day;
  }

  parseLiteral(node: ValueNode): Day {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}

/** Days the cube's 16-bit columns can hold, with room: 1900-01-01 … 2059-01-01. */
const EARLIEST = -25_567;
const LATEST = 32_507;
