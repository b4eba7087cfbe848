import { everybody, given, nobody, seesAll, signedIn, type Matrix } from './outcome.js';

/**
 * The board and the milestone log. $other, $ended, $retracted: facilities of nobody here, one for each change, so that
 * no row waits for another.
 */
export const BOARD_ROWS: Matrix = {
  today: [['{ today { today } }', everybody]],
  me: [['{ me { email } }', signedIn]],
  prefectures: [['{ prefectures { code } }', everybody]],
  vendors: [
    ['{ vendors { id } }', given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE', 'VENDOR', 'FACILITY')],
  ],
  knowledgePoints: [['{ knowledgePoints { id } }', everybody]],
  adoption: [
    ['{ adoption { cells { numerator } } }', everybody],
    ['{ adoption(filter: { prefectures: ["13"] }) { cells { numerator } } }', everybody],
    ['{ adoption(groupBy: VENDOR) { cells { numerator } } }', signedIn],
    ['{ adoption(filter: { withoutVendor: true }) { cells { numerator } } }', signedIn],
    ['{ adoption(filter: { search: "さ" }) { cells { numerator } } }', signedIn],
  ],
  adoptionTimeline: [
    ['{ adoptionTimeline(from: "2021-06-01", to: "2021-07-01") { days } }', everybody],
    [
      '{ adoptionTimeline(from: "2021-06-01", to: "2021-07-01", filter: { vendors: [1] }) { days } }',
      signedIn,
    ],
  ],
  pace: [['{ pace { operating } }', everybody]],
  readersShipped: [['{ readersShipped { readers } }', everybody]],
  declaration: [['{ declaration { key } }', everybody]],
  facilities: [['{ facilities(first: 1) { totalCount } }', signedIn]],
  facility: [
    ['{ facility(code: "$other") { name } }', seesAll],
    [
      '{ facility(code: "$ofVendor") { name } }',
      given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE', 'VENDOR'),
    ],
    [
      '{ facility(code: "$ofFacility") { name } }',
      given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE', 'VENDOR', 'FACILITY'),
    ],
  ],
  recordMilestone: [
    [
      `mutation { recordMilestone(input: { facilityCode: "$other", milestone: USE_APPLIED, day: "2021-07-12" }) { __typename } }`,
      given('REFUSED', 'ADMINISTRATOR'),
    ],
  ],
  endMilestone: [
    [
      `mutation { endMilestone(input: { facilityCode: "$ended", milestone: USE_APPLIED, day: "2021-07-12" }) { __typename } }`,
      given('REFUSED', 'ADMINISTRATOR'),
    ],
  ],
  retractEvent: [
    [
      `mutation { retractEvent(input: { facilityCode: "$retracted", event: "$event" }) { __typename } }`,
      given('REFUSED', 'ADMINISTRATOR'),
    ],
  ],
  undoBatch: [['mutation { undoBatch(input: { batch: 999999 }) { __typename } }', nobody]],
  setUp: [
    [
      `mutation { setUp(input: { token: "x", email: "a@b.example", password: "long enough 1", displayName: "x" }) { __typename } }`,
      nobody,
    ],
  ],
  signIn: [
    [`mutation { signIn(input: { email: "nobody@demo.example", password: "x" }) { __typename } }`, nobody],
  ],
  moveClock: [['mutation { moveClock { today } }', given('ABSENT', 'ADMINISTRATOR')]],
  signOut: [['mutation { signOut }', signedIn]],
};
