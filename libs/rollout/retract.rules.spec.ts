import { clinic, TODAY } from '../../test/rollout-case.fixture.js';
import { mayRetract } from './may-say.rules.js';
import { KIND, SOURCES, VERB } from './milestone.rules.js';
import { decideRetract } from './retract.rules.js';
import { decideUndo } from './undo.rules.js';

const anything = (): boolean => true;
const account = { kind: KIND.ACCOUNT_CREATED, day: TODAY - 9 };
const applied = { kind: KIND.APPLIED, day: TODAY - 8, value: 1 };

describe('a retraction', () => {
  it('names the event and keeps the reason', () => {
    expect(decideRetract(clinic(account, applied), 3, '別の施設でした', anything)).toMatchObject({
      events: [{ kind: KIND.APPLIED, verb: VERB.RETRACT, retracts: 3, detail: { reason: '別の施設でした' } }],
    });
  });
  it('of what is retracted already is answered with the retraction that stands', () => {
    const gone = clinic(account, { kind: KIND.ACCOUNT_CREATED, verb: VERB.RETRACT, retracts: 2 });
    expect(decideRetract(gone, 2, null, anything)).toMatchObject({ events: [], repeats: 3 });
  });
  it('with a reason nobody will read is refused', () => {
    expect(decideRetract(clinic(account), 2, 'あ'.repeat(501), anything)).toMatchObject({
      code: 'REASON_TOO_LONG',
    });
  });
  it('of an event of another facility finds nothing', () => {
    expect(decideRetract(clinic(account), 99, null, anything)).toMatchObject({ code: 'EVENT_NOT_FOUND' });
  });
  it('of what an operation stands on is refused', () => {
    const operating = clinic(account, applied, { kind: KIND.OPERATING, day: TODAY });
    expect(decideRetract(operating, 3, null, anything)).toMatchObject({ code: 'OPERATION_NOT_ENDED' });
  });
  it('of the closing opens a closed facility; of anything else there it is refused', () => {
    const closed = clinic(account, { kind: KIND.REGISTERED, verb: VERB.END, day: TODAY });
    expect(decideRetract(closed, 3, null, anything).outcome).toBe('ACCEPTED');
    expect(decideRetract(closed, 2, null, anything)).toMatchObject({ code: 'FACILITY_CLOSED' });
  });
});

describe('who may take back', () => {
  const vendor = { role: 'VENDOR', accountId: 1, vendorId: 5 } as const;
  it.each([
    ['a vendor what a vendor said', vendor, KIND.READY, 'VENDOR', true],
    ['a vendor not what the ministry said', vendor, KIND.READY, 'MINISTRY', false],
    ['a vendor not what vendors do not say', vendor, KIND.OPERATING, 'VENDOR', false],
    [
      'the ministry anything',
      { role: 'ADMINISTRATOR', accountId: 1 } as const,
      KIND.OPERATING,
      'IMPORT',
      true,
    ],
    ['an analyst nothing', { role: 'ANALYST', accountId: 1 } as const, KIND.READY, 'MINISTRY', false],
  ] as const)('%s', (_rule, viewer, kind, source, may) => {
    expect(mayRetract(viewer, { kind, verb: VERB.SET, source: SOURCES[source] })).toBe(may);
  });
});

describe('undoing a batch in one facility', () => {
  const batch = new Set([2, 3]);
  it('retracts each of its events that stands', () => {
    expect(decideUndo(clinic(account, applied), batch)).toMatchObject([{ retracts: 2 }, { retracts: 3 }]);
    const half = clinic(account, applied, { kind: KIND.APPLIED, verb: VERB.RETRACT, retracts: 3 });
    expect(decideUndo(half, batch)).toMatchObject([{ retracts: 2 }]);
  });
  it.each([
    ['something newer about anything', [{ kind: KIND.BLOCKER, day: TODAY, value: 1 }], 'LEFT_OUT'],
    [
      'something newer that was taken back',
      [
        { kind: KIND.BLOCKER, day: TODAY, value: 1 },
        { kind: KIND.BLOCKER, verb: VERB.RETRACT, retracts: 4 },
      ],
      'UNDONE',
    ],
    [
      'something newer that was taken back, and restored',
      [
        { kind: KIND.BLOCKER, day: TODAY, value: 1 },
        { kind: KIND.BLOCKER, verb: VERB.RETRACT, retracts: 4 },
        { kind: KIND.BLOCKER, verb: VERB.RETRACT, retracts: 5 },
      ],
      'LEFT_OUT',
    ],
    [
      'something older taken back since',
      [{ kind: KIND.REGISTERED, verb: VERB.RETRACT, retracts: 1 }],
      'LEFT_OUT',
    ],
  ] as const)('%s', (_rule, said, outcome) => {
    const decision = decideUndo(clinic(account, applied, ...said), batch);
    expect(decision === 'LEFT_OUT' ? decision : 'UNDONE').toBe(outcome);
  });
  it('of what is undone already writes nothing', () => {
    const undone = clinic(
      account,
      applied,
      { kind: KIND.APPLIED, verb: VERB.RETRACT, retracts: 3 },
      { kind: KIND.ACCOUNT_CREATED, verb: VERB.RETRACT, retracts: 2 },
    );
    expect(decideUndo(undone, batch)).toEqual([]);
  });
});
