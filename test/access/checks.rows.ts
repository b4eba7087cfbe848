import { given, type Matrix } from './outcome.js';

const FOR_MINISTRY = given('ABSENT', 'ADMINISTRATOR', 'ANALYST');

/** Who checks how much is the ministry's to see; the counts are of nobody. */
export const CHECKS_ROWS: Matrix = {
  checkFigures: [
    ['{ checkFigures { operating } }', FOR_MINISTRY],
    ['{ checkFigures(days: 7) { insurers { number } } }', FOR_MINISTRY],
  ],
  quietFacilities: [['{ quietFacilities(first: 1) { totalCount } }', FOR_MINISTRY]],
};
