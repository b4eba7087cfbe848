/** OPEN: nobody has answered yet; ANSWERED: answered, somebody looks again; CLOSED: done. */
export const ENQUIRY_STATES = ['OPEN', 'ANSWERED', 'CLOSED'] as const;
export type EnquiryState = (typeof ENQUIRY_STATES)[number];

/** PHONE: taken by the call centre; FACILITY: raised by the facility on its own page. */
export const ENQUIRY_SOURCES = ['PHONE', 'FACILITY'] as const;
export type EnquirySource = (typeof ENQUIRY_SOURCES)[number];
