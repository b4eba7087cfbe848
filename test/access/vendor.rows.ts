import { given, type Matrix } from './outcome.js';

const READS_OWN = given('ABSENT', 'VENDOR');
const READS_NAMED = given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'VENDOR');
const BY_VENDOR = given('REFUSED', 'VENDOR');

/** A vendor's day: its own to see and to change; the ministry sees the vendor it names. $vendor: the vendor's id. */
export const VENDOR_ROWS: Matrix = {
  workQueue: [
    ['{ workQueue(limit: 1) { matching } }', READS_OWN],
    ['{ workQueue(vendorId: $vendor, limit: 1) { matching } }', READS_NAMED],
    [
      '{ workQueue(vendorId: $anotherVendor, limit: 1) { matching } }',
      given('ABSENT', 'ADMINISTRATOR', 'ANALYST'),
    ],
  ],
  workCalendar: [
    ['{ workCalendar(from: "2021-07-12", to: "2021-07-18") { today } }', READS_OWN],
    ['{ workCalendar(from: "2021-07-12", to: "2021-07-18", vendorId: $vendor) { today } }', READS_NAMED],
  ],
  workCapacity: [
    ['{ workCapacity { today } }', READS_OWN],
    ['{ workCapacity(vendorId: $vendor) { today } }', READS_NAMED],
    ['{ workCapacity(vendorId: $anotherVendor) { today } }', given('ABSENT', 'ADMINISTRATOR', 'ANALYST')],
  ],
  recordWork: [
    [
      'mutation { recordWork(input: { rows: [{ facilityCode: "$ofVendor", milestone: READY, day: "2020-01-01" }] }) { __typename } }',
      BY_VENDOR,
    ],
  ],
  reportWorkBlockers: [
    [
      'mutation { reportWorkBlockers(input: { rows: [{ facilityCode: "$other" }], blocker: PC }) { __typename } }',
      BY_VENDOR,
    ],
  ],
  takeBackWork: [
    [
      'mutation { takeBackWork(input: { rows: [{ facilityCode: "$other", events: ["1"] }] }) { __typename } }',
      BY_VENDOR,
    ],
  ],
  setCapacity: [
    ['mutation { setCapacity(input: { weeklyCapacity: 7, prefecture: "47" }) { __typename } }', BY_VENDOR],
  ],
  saveTechnician: [['mutation { saveTechnician(input: { name: "x" }) { __typename } }', BY_VENDOR]],
  retireTechnician: [
    ['mutation { retireTechnician(input: { id: 999999 }) { __typename } }', given('REFUSED')],
  ],
  setVendorHolidays: [
    [
      'mutation { setVendorHolidays(input: { days: ["2021-08-13"], closed: true }) { __typename } }',
      BY_VENDOR,
    ],
  ],
  setClosedWeekdays: [
    [
      'mutation { setClosedWeekdays(input: { facilityCode: "$ofVendor", weekdays: [4] }) { __typename } }',
      BY_VENDOR,
    ],
    [
      'mutation { setClosedWeekdays(input: { facilityCode: "$other", weekdays: [4] }) { __typename } }',
      given('REFUSED'),
    ],
  ],
  passForward: [
    ['mutation { passForward(input: { facilityCode: "$ofVendor", pass: null }) { __typename } }', BY_VENDOR],
    [
      'mutation { passForward(input: { facilityCode: "$other", pass: { reason: READER_FIRST } }) { __typename } }',
      given('REFUSED'),
    ],
  ],
};
