import type { PersonText } from '../storage/insured.js';

/** What the resident register (住民基本台帳) has under an individual number. */
export type Resident = Pick<PersonText, 'name' | 'sex' | 'birthdate'>;

/** NOT_ASKED: no register is connected, so nothing is held for differing from it. null: nobody has the number. */
export type RegisterAnswer = Resident | null | 'NOT_ASKED';

/**
 * The resident register, which only somebody with the individual numbers in hand can ask: once, when a row comes in. Its
 * answer is sealed with the row, so that the numbers need not be kept for asking again.
 */
export abstract class ResidentRegister {
  /** One answer a number, in their order. Throws where the register does not answer. */
  abstract find(individualNumbers: readonly string[]): Promise<readonly RegisterAnswer[]>;
}
