import { given, nobody, type Matrix } from './outcome.js';

const handsIn = given('ABSENT', 'ADMINISTRATOR', 'VENDOR');

/** Files and bulks. There is no upload 999999: everybody is told the same. */
export const EXCHANGE_ROWS: Matrix = {
  uploadedFiles: [['{ uploadedFiles { id } }', handsIn]],
  uploadedFile: [['{ uploadedFile(id: 999999) { id } }', given('ABSENT')]],
  uploadRows: [['{ uploadRows(upload: 999999) { nextCursor } }', given('ABSENT')]],
  confirmUpload: [
    ['mutation { confirmUpload(input: { id: 999999, allOrNothing: true }) { __typename } }', nobody],
  ],
  acceptUploadOffers: [['mutation { acceptUploadOffers(input: { id: 999999 }) { __typename } }', nobody]],
  undoUpload: [['mutation { undoUpload(input: { id: 999999 }) { __typename } }', nobody]],
  cancelUpload: [['mutation { cancelUpload(input: { id: 999999 }) { __typename } }', nobody]],
  // every row is judged by itself: who may say nothing is answered so, row by row; the public not at all
  recordMilestones: [
    [
      `mutation { recordMilestones(input: { idempotencyKey: "access-matrix", rows: [
        { facilityCode: "$other", milestone: ORDERED, day: "2021-07-12" }] }) { __typename } }`,
      given('REFUSED', 'ADMINISTRATOR', 'ANALYST', 'VENDOR', 'FACILITY', 'CALL_CENTRE', 'INSURER'),
    ],
  ],
};
