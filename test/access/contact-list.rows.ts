import { given, seesAll, type Matrix } from './outcome.js';

const FOR_MINISTRY = given('ABSENT', 'ADMINISTRATOR', 'ANALYST');

/** Whom a person is to contact: the call centre reads the list it calls, the ministry all of them. */
export const CONTACT_LIST_ROWS: Matrix = {
  contactList: [
    ['{ contactList(channel: CALL_LIST) { totalCount } }', seesAll],
    ['{ contactList(channel: LETTER) { totalCount } }', FOR_MINISTRY],
    ['{ contactList(channel: LIAISON, prefecture: "08") { totalCount } }', FOR_MINISTRY],
  ],
};
