import { VALIDITY } from './answer.rules.js';
import { NEXT_STEP } from './next-step.rules.js';

describe('what the receptionist does next', () => {
  it.each([
    [VALIDITY.INVALID_WITH_NEW, '新しい保険証'],
    [VALIDITY.NOT_FOUND, '5 と 3'],
    [VALIDITY.SEVERAL, '枝番'],
  ])('at %i speaks of %s', (validity, words) => expect(NEXT_STEP[validity].step.ja).toContain(words));

  it('is said for every answer, in both languages', () => {
    for (const validity of Object.values(VALIDITY)) {
      const { answer, step } = NEXT_STEP[validity];
      for (const text of [answer.ja, answer.en, step.ja, step.en]) expect(text).not.toBe('');
    }
  });
});
