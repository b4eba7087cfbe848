import { withoutValues } from './without-values.rules.js';

describe('what GraphQL says of a mistake', () => {
  it.each([
    [
      'Variable "$input" got invalid value { id: 1, individualNumber: "123456789018" }; Field value.assert of required type Boolean! was not provided.',
      'Variable "$input" got an invalid value at "value.assert".',
    ],
    [
      'Variable "$input" got invalid value "123456789018" at "input.texts[0].text"; String cannot represent a non string value: 5',
      'Variable "$input" got an invalid value at "input.texts[0].text".',
    ],
    [
      'Variable "$id" got invalid value "診療"; Int cannot represent non-integer value: "診療"',
      'Variable "$id" got an invalid value.',
    ],
    ['Int cannot represent non-integer value: "123456789018"', 'Int cannot represent non-integer value.'],
    ['Enum "Role" cannot represent value: "診療　太郎"', 'Enum "Role" cannot represent value.'],
    [
      'Syntax Error: Expected Name, found Int "123456789018".',
      'Syntax Error: Expected Name, found Int another.',
    ],
    ['Expected value of type "Boolean!", found "診療".', 'Expected value of type "Boolean!", found another.'],
    ['Syntax Error: Unexpected String "診療".', 'Syntax Error: Unexpected String another.'],
    [
      'Value "診療" does not exist in "Role" enum. Did you mean "VENDOR"?',
      'The value does not exist in "Role" enum.',
    ],
    ['Cannot query field "nothing" on type "Query".', 'Cannot query field "nothing" on type "Query".'],
  ])('%s', (said, kept) => expect(withoutValues(said)).toBe(kept));
});
