import type { Channel } from '../vocabulary.js';
import { channelOf } from './escalation.rules.js';

describe('the channel of a message', () => {
  it.each<[string, Channel, Channel | null, number | null, Channel[]]>([
    ['a rule without escalation stays with its own', 'MAIL', null, null, ['MAIL', 'MAIL', 'MAIL']],
    ['mail, then a call', 'MAIL', 'CALL_LIST', 1, ['MAIL', 'CALL_LIST', 'CALL_LIST']],
    [
      'two of each, up to the liaison and not beyond',
      'MAIL',
      'LIAISON',
      2,
      ['MAIL', 'MAIL', 'CALL_LIST', 'CALL_LIST', 'LETTER', 'LETTER', 'LIAISON', 'LIAISON', 'LIAISON'],
    ],
    ['from the call list to a letter', 'CALL_LIST', 'LETTER', 1, ['CALL_LIST', 'LETTER', 'LETTER']],
    ['never back to an earlier one', 'LETTER', 'CALL_LIST', 1, ['LETTER', 'LETTER']],
  ])('%s', (_what, channel, escalateTo, escalateAfter, expected) => {
    const found = expected.map((_, index) => channelOf({ channel, escalateTo, escalateAfter }, index + 1));
    expect(found).toEqual(expected);
  });
});
