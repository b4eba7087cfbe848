import { CustomScalar, Scalar } from '@nestjs/graphql';
import { Kind, type ValueNode } from 'graphql';
import { tryDayFromIso } from '#calendar';
import { InputError } from './input-error.js';

const PREFIX = 'publication-';

@Scalar('KnowledgePointId')
export class KnowledgePointIdScalar implements CustomScalar<string, string> {
  readonly description =
    'A knowledge point: "2021-07-09" is what was known at the close of that day in Japan, ' +
    '"publication-2021-07-09" what a publication (公表) of that day was made from. See Query.knowledgePoints.';

  serialize(value: unknown): string {
    return String(value);
  }

  parseValue(value: unknown): string {
    if (typeof value !== 'string') throw new InputError('BAD_KNOWLEDGE_POINT');
    const day = value.startsWith(PREFIX) ? value.slice(PREFIX.length) : value;
    if (tryDayFromIso(day) === undefined) throw new InputError('BAD_KNOWLEDGE_POINT');
    return value;
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}
