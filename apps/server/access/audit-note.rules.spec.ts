import { auditNote } from './audit-note.rules.js';

describe('a mutation in the audit', () => {
  it.each([
    [
      'one that was done',
      [
        'recordMilestone',
        { input: { facilityCode: '0110112489', note: 'x' } },
        { __typename: 'MilestoneRecorded' },
      ],
      { action: 'RECORD_MILESTONE', subject: '0110112489', found: true, detail: null },
    ],
    [
      'one that was refused, with the code of the problem',
      [
        'recordMilestone',
        { input: { facilityCode: 'x' } },
        { __typename: 'NotFoundProblem', code: 'FACILITY_NOT_FOUND' },
      ],
      { action: 'RECORD_MILESTONE', subject: 'x', found: false, detail: 'FACILITY_NOT_FOUND' },
    ],
    [
      'an account, by its address',
      [
        'setAccountDisabled',
        { input: { account: 'A7' } },
        { __typename: 'Account', email: 'A@b.example', code: null },
      ],
      { action: 'SET_ACCOUNT_DISABLED', subject: 'a@b.example', found: true, detail: null },
    ],
    [
      'a bulk, with the codes of its rows',
      [
        'assignFollowUp',
        { input: { rows: [{ facilityCode: '1' }, { facilityCode: '2' }] } },
        { __typename: 'Assigned' },
      ],
      { action: 'ASSIGN_FOLLOW_UP', subject: null, found: true, detail: '1 2' },
    ],
    [
      'one that was not allowed',
      ['moveClock', {}, null],
      { action: 'MOVE_CLOCK', subject: null, found: false },
    ],
    [
      'never a token or a password',
      [
        'enterStartDate',
        { input: { token: 'secret', password: 'secret' } },
        { __typename: 'StartDateEntered' },
      ],
      { subject: null, detail: null },
    ],
  ] as const)('%s', (_what, [name, args, answer], expected) =>
    expect(auditNote(name, args, answer, '192.0.2.1')).toMatchObject({ ...expected, address: '192.0.2.1' }),
  );
});
