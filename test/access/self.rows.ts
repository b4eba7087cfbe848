import { everybody, given, nobody, type Matrix } from './outcome.js';

const say = (mutation: string, fields: string): string =>
  `mutation { ${mutation}(input: { ${fields} }) { __typename } }`;
const own = 'facilityCode: "$ofFacility"';

/** A facility's own day. $planned, $alone, $uncontacted: facilities of nobody here; $link: a signed link that is good. */
export const SELF_ROWS: Matrix = {
  startLink: [
    ['{ startLink(token: "$link") { state } }', everybody],
    ['{ startLink(token: "x") { state } }', given('ABSENT')],
  ],
  enterStartDate: [
    [
      say('enterStartDate', `${own}, day: "2021-07-20", setUpAndTested: true`),
      given('REFUSED', 'ADMINISTRATOR', 'FACILITY'),
    ],
    [say('enterStartDate', 'token: "x", day: "2021-07-20"'), nobody],
  ],
  takeBackStartDate: [
    [say('takeBackStartDate', 'facilityCode: "$planned"'), given('REFUSED', 'ADMINISTRATOR')],
  ],
  createStartLink: [
    [say('createStartLink', 'facilityCode: "$other"'), given('REFUSED', 'ADMINISTRATOR', 'CALL_CENTRE')],
  ],
  ownDay: [
    [
      '{ ownDay(code: "$ofFacility") { setsUpAlone } }',
      given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE', 'FACILITY'),
    ],
  ],
  vendorChoices: [
    [
      '{ vendorChoices(search: "シ") { id } }',
      given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE', 'FACILITY'),
    ],
  ],
  contactVendor: [
    [
      say('contactVendor', 'facilityCode: "$uncontacted", vendorId: 1'),
      given('REFUSED', 'ADMINISTRATOR', 'CALL_CENTRE'),
    ],
  ],
  changeVendor: [
    [
      say('changeVendor', 'facilityCode: "$alone", vendorId: 1'),
      given('REFUSED', 'ADMINISTRATOR', 'CALL_CENTRE'),
    ],
  ],
  correctContact: [
    [
      say('correctContact', `${own}, phone: "03-1234-5678"`),
      given('REFUSED', 'ADMINISTRATOR', 'FACILITY', 'CALL_CENTRE'),
    ],
  ],
  reportBlocker: [
    [
      say('reportBlocker', `${own}, blocker: ROUTER`),
      given('REFUSED', 'ADMINISTRATOR', 'VENDOR', 'FACILITY', 'CALL_CENTRE'),
    ],
  ],
  answerPlannedMonth: [
    [
      say('answerPlannedMonth', `${own}, month: "2021-10"`),
      given('REFUSED', 'ADMINISTRATOR', 'FACILITY', 'CALL_CENTRE'),
    ],
  ],
  enterQuotation: [
    [say('enterQuotation', `${own}, amount: 300000`), given('REFUSED', 'ADMINISTRATOR', 'FACILITY')],
  ],
  enterSubsidyClaim: [
    [say('enterSubsidyClaim', `${own}, claim: PREPARED`), given('REFUSED', 'ADMINISTRATOR', 'FACILITY')],
  ],
  raiseEnquiry: [[say('raiseEnquiry', `${own}, topic: OTHER, text: "x"`), given('REFUSED', 'FACILITY')]],
};
