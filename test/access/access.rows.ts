import { given, nobody, ROLES, signedIn, type Matrix } from './outcome.js';

const administrator = given('ABSENT', 'ADMINISTRATOR');
const administers = given('REFUSED', 'ADMINISTRATOR');

/** Accounts, passwords, tokens, audit and mail. */
export const ACCESS_ROWS: Matrix = {
  // a token opens no door of its own: what administers is ABSENT for it whoever owns it
  accounts: [['{ accounts { nodes { id } } }', given('ABSENT', 'ADMINISTRATOR', 'VENDOR'), 'ABSENT']],
  auditEntries: [['{ auditEntries { nodes { id } } }', administrator]],
  outbox: [['{ outbox { nodes { id } } }', administrator]],
  myAccount: [['{ myAccount { tokens { id } } }', signedIn]],
  invitation: [['{ invitation(token: "x") { email } }', given('ABSENT')]],
  passwordResetLinkWorks: [['{ passwordResetLinkWorks(token: "x") }', given('ABSENT')]],
  inviteAccount: [
    [
      'mutation { inviteAccount(input: { email: "new@test.example", displayName: "x", role: VENDOR, vendorId: 1 }) { __typename } }',
      given('REFUSED', 'ADMINISTRATOR', 'VENDOR'),
    ],
    [
      'mutation { inviteAccount(input: { email: "new@test.example", displayName: "x", role: ANALYST }) { __typename } }',
      administers,
    ],
  ],
  sendAccountLink: [
    ['mutation { sendAccountLink(input: { account: "$insurer" }) { __typename } }', administers],
  ],
  withdrawInvitation: [['mutation { withdrawInvitation(input: { account: "I999999" }) }', given('ABSENT')]],
  setAccountDisabled: [
    [
      'mutation { setAccountDisabled(input: { account: "$insurer", disabled: false }) { __typename } }',
      administers,
    ],
  ],
  assignFacilities: [
    [
      'mutation { assignFacilities(input: { account: "$clinic", facilityCodes: ["$ofFacility"] }) { __typename } }',
      administers,
    ],
  ],
  acceptInvitation: [
    [
      'mutation { acceptInvitation(input: { token: "x", displayName: "x", password: "long enough 1" }) { __typename } }',
      nobody,
    ],
  ],
  requestPasswordReset: [
    ['mutation { requestPasswordReset(input: { email: "nobody@test.example" }) }', given('ABSENT', ...ROLES)],
  ],
  resetPassword: [
    ['mutation { resetPassword(input: { token: "x", password: "long enough 1" }) { __typename } }', nobody],
  ],
  changePassword: [
    [
      'mutation { changePassword(input: { oldPassword: "x", newPassword: "long enough 1" }) { __typename } }',
      nobody,
    ],
  ],
  createAccessToken: [
    [
      'mutation { createAccessToken(input: { name: "x", scope: READ, days: 1 }) { __typename } }',
      given('REFUSED', ...ROLES.slice(1)),
    ],
  ],
  revokeAccessToken: [['mutation { revokeAccessToken(input: { id: 999999 }) { __typename } }', nobody]],
  signOutEverywhere: [['mutation { signOutEverywhere }', signedIn]],
};
