import { CustomScalar, Scalar } from '@nestjs/graphql';
import { Kind, type ValueNode } from 'graphql';
import { InputError } from './input-error.js';

const CODE = /^(0[1-9]|[1-3][0-9]|4[0-7])$/;

/** Checked where it comes in, so that a mistyped code is a clear message and not a silent 0. */
@Scalar('PrefectureCode')
export class PrefectureCodeScalar implements CustomScalar<string, string> {
  readonly description = 'JIS X 0401 code of a prefecture, "01" (北海道) … "47" (沖縄県).';

  serialize(value: unknown): string {
    return value as string;
  }

  parseValue(value: unknown): string {
    if (typeof value !== 'string' || !CODE.test(value)) throw new InputError('BAD_PREFECTURE');
    return value;
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}
