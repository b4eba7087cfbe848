import { describe, expect, it } from '@jest/globals';
import { japanDayOf, logTimeline, plannedStart, valueOn, type LogEntry } from './log-timeline.js';

function entry(id: number, given: Partial<LogEntry>): LogEntry {
  return {
    id: String(id),
    verb: 'SET',
    kind: 'APPLIED',
    day: '2021-03-01',
    value: null,
    text: null,
    learntAt: '2021-03-01T01:00:00Z',
    source: 'PORTAL',
    by: null,
    batch: null,
    retracts: null,
    retractedBy: null,
    ...given,
  };
}

describe('the log as a timeline', () => {
  it('puts what we learnt last first, whatever day it is about', () => {
    const timeline = logTimeline([
      entry(1, { day: '2021-06-01', learntAt: '2021-06-01T00:00:00Z' }),
      entry(2, { day: '2021-01-01', learntAt: '2021-06-20T00:00:00Z', kind: 'ORDERED' }),
    ]);
    expect(timeline.map(({ entry: { id } }) => id)).toEqual(['2', '1']);
  });

  it('says how late an entry was learnt, in Japan days', () => {
    const [late] = logTimeline([entry(1, { day: '2021-03-01', learntAt: '2021-03-27T15:00:00Z' })]);
    expect(late!.learntDaysLater).toBe(27);
  });

  it('tells a second SET of what already holds from a first one, and starts anew after an END', () => {
    const timeline = logTimeline([
      entry(1, {}),
      entry(2, { value: 3 }),
      entry(3, { verb: 'END' }),
      entry(4, { learntAt: '2021-04-01T00:00:00Z' }),
    ]);
    expect(timeline.map(({ act }) => act)).toEqual(['SET', 'END', 'AMEND', 'SET']);
  });

  it('does not count a retracted entry as something that held', () => {
    const timeline = logTimeline([
      entry(1, { retractedBy: '2' }),
      entry(2, { verb: 'RETRACT', retracts: '1', day: null }),
      entry(3, {}),
    ]);
    expect(timeline.map(({ act }) => act)).toEqual(['SET', 'RETRACT', 'SET']);
    expect(timeline[1]!.target?.id).toBe('1');
  });

  it('calls a start entered ahead a plan', () => {
    const [plan] = logTimeline([entry(1, { kind: 'OPERATING', day: '2021-08-01' })]);
    expect(plan!.act).toBe('PLAN');
  });
});

describe('the planned start', () => {
  const ahead = entry(1, { kind: 'OPERATING', day: '2021-08-01' });

  it('is the day entered, until it has come', () => {
    expect(plannedStart([ahead], '2021-07-31')).toBe('2021-08-01');
    expect(plannedStart([ahead], '2021-08-01')).toBeNull();
  });

  it('is none once it was retracted', () => {
    expect(plannedStart([{ ...ahead, retractedBy: '9' }], '2021-07-12')).toBeNull();
  });
});

describe('a value on a day', () => {
  const log = [
    entry(1, { kind: 'SETUP_SCHEDULED', day: '2021-06-01', value: 18_800 }),
    entry(2, { kind: 'SETUP_SCHEDULED', day: '2021-06-20', value: 18_830 }),
    entry(3, { kind: 'SETUP_SCHEDULED', day: '2021-07-01', verb: 'END' }),
  ];

  it.each([
    ['2021-05-31', null],
    ['2021-06-19', 18_800],
    ['2021-06-20', 18_830],
    ['2021-07-01', null],
  ])('is what the log said on %s', (asOf, expected) => {
    expect(valueOn(log, 'SETUP_SCHEDULED', asOf)).toBe(expected);
  });
});

describe('Japan days', () => {
  it('begin at 15:00 UTC', () => {
    expect(japanDayOf('2021-07-11T14:59:59Z')).toBe('2021-07-11');
    expect(japanDayOf('2021-07-11T15:00:00Z')).toBe('2021-07-12');
  });
});
