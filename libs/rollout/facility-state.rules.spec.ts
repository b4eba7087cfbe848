import { ALWAYS } from '#calendar';
import { clinic, TODAY } from '../../test/rollout-case.fixture.js';
import { stateOf } from './facility-state.rules.js';
import { foldFacility } from './fold.rules.js';
import { KIND, VERB } from './milestone.rules.js';
import { codeSpansOf, entryOf, type RegisterEntry, type RegisterEvent } from './register-entry.rules.js';

describe('the state row', () => {
  it('of a facility about which nothing was said is its registration', () => {
    expect(stateOf(clinic().history)).toEqual({
      type: 1,
      prefecture: 13,
      openedOn: null,
      closedOn: null,
      vendorId: null,
      plannedMonth: null,
      blocker: null,
      readers: null,
      visitOn: null,
      certificateExpiresOn: null,
      milestones: Array(11).fill(null),
    });
  });
  it('counts readers as delivered, else shipped, else applied for', () => {
    const applied = { kind: KIND.APPLIED, day: TODAY - 3, value: 3 };
    const shipped = { kind: KIND.SHIPPED, day: TODAY - 2, value: 2 };
    expect(stateOf(clinic(applied).history).readers).toBe(3);
    expect(stateOf(clinic(applied, shipped).history).readers).toBe(2);
    expect(
      stateOf(clinic(applied, shipped, { ...shipped, kind: KIND.DELIVERED, value: 1 }).history).readers,
    ).toBe(1);
  });
  it('holds a planned start, whatever today is', () => {
    expect(stateOf(clinic({ kind: KIND.OPERATING, day: TODAY + 30 }).history).milestones.at(-1)).toBe(
      TODAY + 30,
    );
  });
  it('shows since when the present stretch holds, not the first', () => {
    const again = clinic(
      { kind: KIND.APPLIED, day: TODAY - 30, value: 1 },
      { kind: KIND.APPLIED, verb: VERB.END, day: TODAY - 20 },
      { kind: KIND.APPLIED, day: TODAY - 10, value: 1 },
    );
    expect(stateOf(again.history).milestones[1]).toBe(TODAY - 10);
  });
  it('is open again after the day it was closed is retracted, and never open without a registration', () => {
    expect(stateOf(clinic({ kind: KIND.REGISTERED, verb: VERB.END, day: TODAY }).history).closedOn).toBe(
      TODAY,
    );
    expect(stateOf(foldFacility([]))).toMatchObject({ openedOn: null, closedOn: 0 });
  });
});

describe('the register', () => {
  const entry = (code: string): RegisterEntry => ({
    code,
    name: '架空医院',
    municipality: '',
    postalCode: null,
    address: '',
    phone: null,
    email: null,
    typeInferred: true,
  });
  const said = (id: number, day: number, code: string): RegisterEvent => ({
    id,
    kind: KIND.REGISTERED,
    verb: VERB.SET,
    day,
    value: 113,
    retracts: 0,
    detail: entry(code),
  });
  const [first, amended, succeeded] = [said(1, ALWAYS, 'A'), said(2, 100, 'A'), said(3, 200, 'B')] as const;

  it('has the entry of its latest day, whenever that was learnt', () => {
    expect(entryOf([first, succeeded, said(4, 150, 'C')])?.code).toBe('B');
    expect(entryOf([])).toBeUndefined();
  });
  it('one code begins where the one before ends; an amendment is no new code', () => {
    expect(codeSpansOf([first, amended, succeeded])).toEqual([
      { code: 'A', validFrom: null, validUntil: 200 },
      { code: 'B', validFrom: 200, validUntil: null },
    ]);
  });
  it('of two codes for one day the later statement has it', () => {
    expect(codeSpansOf([first, succeeded, said(4, 200, 'C')]).map(({ code }) => code)).toEqual(['A', 'C']);
    expect(codeSpansOf([first, succeeded, said(4, 200, 'A')])).toEqual([
      { code: 'A', validFrom: null, validUntil: null },
    ]);
  });
});
