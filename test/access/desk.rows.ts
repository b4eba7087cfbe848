import { everybody, given, seesAll, type Matrix } from './outcome.js';

const FOR_STAFF = seesAll;
const FOR_MINISTRY = given('ABSENT', 'ADMINISTRATOR', 'ANALYST');
const BY_STAFF = given('REFUSED', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE');
const BY_MINISTRY = given('REFUSED', 'ADMINISTRATOR', 'ANALYST');

/** Call centre and the ministry's follow-up: what the ministry notes and assigns nobody else ever sees. */
export const DESK_ROWS: Matrix = {
  enquiryTopics: [['{ enquiryTopics { topic } }', everybody]],
  replyTemplates: [['{ replyTemplates { topic } }', FOR_STAFF]],
  staff: [['{ staff { id } }', FOR_STAFF]],
  facilityLookUp: [['{ facilityLookUp(text: "さくら") { totalCount } }', FOR_STAFF]],
  enquiries: [
    ['{ enquiries { totalCount } }', given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE', 'FACILITY')],
  ],
  enquiryHistory: [['{ enquiryHistory(id: "1") { version } }', FOR_STAFF]],
  enquiryTimeline: [['{ enquiryTimeline(from: "2021-06-01", to: "2021-07-12") { days } }', FOR_STAFF]],
  stuck: [
    ['{ stuck(first: 1) { totalCount } }', FOR_MINISTRY],
    ['{ stuck(first: 1, assigneeId: 0) { totalCount } }', FOR_MINISTRY],
  ],
  vendorStandings: [
    ['{ vendorStandings { asOf } }', given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE', 'VENDOR')],
  ],
  changedSince: [
    [
      '{ changedSince(seen: "1 1:1:") }',
      given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE', 'VENDOR', 'FACILITY'),
    ],
  ],
  logEnquiry: [
    [
      'mutation { logEnquiry(input: { facilityCode: "$other", topic: SUBSIDY, text: "x" }) { __typename } }',
      BY_STAFF,
    ],
    // not even about one's own customer or about oneself: a facility raises its enquiries on its page
    [
      'mutation { logEnquiry(input: { facilityCode: "$ofFacility", topic: SUBSIDY, text: "x" }) { __typename } }',
      BY_STAFF,
    ],
  ],
  amendEnquiry: [
    [
      `mutation { amendEnquiry(input: { id: "999999", expectedVersion: 1, topic: PC_LATE, text: "x", answer: "", state: OPEN }) { __typename } }`,
      given('REFUSED'),
    ],
  ],
  assignFollowUp: [
    [
      'mutation { assignFollowUp(input: { rows: [{ facilityCode: "$ofVendor", expectedVersion: 0 }] }) { __typename } }',
      BY_MINISTRY,
    ],
  ],
  writeNote: [
    ['mutation { writeNote(input: { facilityCode: "$ofVendor", text: "x" }) { __typename } }', BY_MINISTRY],
  ],
  amendNote: [
    [
      'mutation { amendNote(input: { id: "999999", expectedVersion: 1, text: "x" }) { __typename } }',
      given('REFUSED'),
    ],
  ],
};
