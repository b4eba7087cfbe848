/** OPEN: nobody has answered yet; ANSWERED: answered, somebody looks again; CLOSED: done. */
export const ENQUIRY_STATES = ['OPEN', 'ANSWERED', 'CLOSED'] as const;
export type EnquiryState = (typeof ENQUIRY_STATES)[number];

/**
 * PHONE: taken by the call centre; FACILITY: raised by the facility on its own page; MAIL: by the product, because mail to
 * the facility came back.
 */
export const ENQUIRY_SOURCES = ['PHONE', 'FACILITY', 'MAIL'] as const;
export type EnquirySource = (typeof ENQUIRY_SOURCES)[number];
