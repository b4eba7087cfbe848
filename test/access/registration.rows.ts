import { given, nobody, type Matrix } from './outcome.js';

const insurer = given('ABSENT', 'INSURER');

/** What insurers register. There is no list and no row 999999: everybody is told the same. */
export const REGISTRATION_ROWS: Matrix = {
  registrations: [['{ registrations { id } }', insurer]],
  registration: [['{ registration(id: 999999) { id } }', given('ABSENT')]],
  heldCounts: [['{ heldCounts { toCorrect } }', insurer]],
  heldRows: [['{ heldRows(state: QUARANTINED) { nextCursor } }', insurer]],
  heldRow: [['{ heldRow(id: 999999) { id } }', given('ABSENT')]],
  insurerQuality: [['{ insurerQuality { open } }', given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'INSURER')]],
  confirmRegistration: [['mutation { confirmRegistration(input: { id: 999999 }) { __typename } }', nobody]],
  cancelRegistration: [['mutation { cancelRegistration(input: { id: 999999 }) { __typename } }', nobody]],
  correctHeldRow: [
    ['mutation { correctHeldRow(input: { id: 999999, version: 1, texts: [] }) { __typename } }', nobody],
  ],
  confirmHeldRow: [['mutation { confirmHeldRow(input: { id: 999999, version: 1 }) { __typename } }', nobody]],
  giveBackHeldRow: [
    ['mutation { giveBackHeldRow(input: { id: 999999, version: 1 }) { __typename } }', nobody],
  ],
  dropHeldRow: [['mutation { dropHeldRow(input: { id: 999999, version: 1 }) { __typename } }', nobody]],
};
