import type { Viewer } from '#access';
import { maySay, mayCorrectContact, mayEnd, mayRetract, sourceOf } from './may-say.rules.js';
import { KIND, SOURCES, VERB, type Kind } from './milestone.rules.js';

const FACILITY: Viewer = { role: 'FACILITY', accountId: 1, facilityIds: [7] };
const LINK: Viewer = { role: 'LINK', facilityIds: [7] };
const VENDOR: Viewer = { role: 'VENDOR', accountId: 2, vendorId: 3 };
const CALL_CENTRE: Viewer = { role: 'CALL_CENTRE', accountId: 4 };

const sayable = (viewer: Viewer): Kind[] => Object.values(KIND).filter((kind) => maySay(viewer, kind));

describe('who may say what', () => {
  it('a signed link the start date and what its form asks, as the facility', () => {
    expect(sayable(LINK)).toEqual([KIND.SHIPPED, KIND.DELIVERED, KIND.READY, KIND.OPERATING]);
    expect(sourceOf(LINK)).toBe('FACILITY');
  });

  it('what a facility pays and claims it says itself', () => {
    for (const kind of [KIND.QUOTATION, KIND.SUBSIDY_CLAIM, KIND.SELF_SETUP]) {
      expect(maySay(FACILITY, kind)).toBe(true);
      expect([VENDOR, CALL_CENTRE, LINK].some((viewer) => maySay(viewer, kind))).toBe(false);
    }
  });

  it('a facility cancels its application but does not make one', () => {
    expect([maySay(FACILITY, KIND.APPLIED), mayEnd(FACILITY, KIND.APPLIED)]).toEqual([false, true]);
    expect([VENDOR, CALL_CENTRE, LINK].some((viewer) => mayEnd(viewer, KIND.APPLIED))).toBe(false);
  });

  it('a facility takes its own cancellation back, not the application the portal reported', () => {
    const event = { kind: KIND.APPLIED, source: SOURCES.FACILITY };
    expect(mayRetract(FACILITY, { ...event, verb: VERB.END })).toBe(true);
    expect(mayRetract(FACILITY, { ...event, verb: VERB.SET })).toBe(false);
    expect(mayRetract(FACILITY, { ...event, verb: VERB.END, source: SOURCES.PORTAL })).toBe(false);
  });

  it('a facility corrects its contact data, not its name or its closing', () => {
    expect([mayCorrectContact(FACILITY), maySay(FACILITY, KIND.REGISTERED)]).toEqual([true, false]);
    expect([VENDOR, LINK].some(mayCorrectContact)).toBe(false);
  });
});
