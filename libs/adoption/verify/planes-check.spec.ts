import { ALWAYS, dayFromIso } from '#calendar';
import { foldFacility, KIND, VERB, type Kind, type LogEvent } from '#rollout';
import { Cube } from '../cube/cube.js';
import { SpanColumns } from '../cube/span-columns.js';
import { planeOf } from '../measure.rules.js';
import { PlanesCheck } from './planes-check.js';

const BEGAN = dayFromIso('2021-06-01');
const set = (id: number, kind: Kind, day: number, value: number): LogEvent => ({
  id,
  kind,
  verb: VERB.SET,
  day,
  value,
  retracts: 0,
});
const EVENTS = [set(1, KIND.REGISTERED, ALWAYS, 113), set(2, KIND.APPLIED, BEGAN + 2, 1)];

function cubeOf(events: readonly LogEvent[]): Cube {
  const columns = new SpanColumns(4);
  columns.write(0, foldFacility(events));
  const cube = new Cube(columns, 1, BEGAN, BEGAN + 10);
  cube.count(0);
  cube.finish();
  return cube;
}

function checkOf(events: readonly LogEvent[]): PlanesCheck {
  const check = new PlanesCheck([BEGAN, BEGAN + 2, BEGAN + 9]);
  check.add(events);
  return check;
}

describe('the check of the planes', () => {
  it('finds nothing where cube and log agree', () =>
    expect(checkOf(EVENTS).differences(cubeOf(EVENTS))).toEqual([]));

  it('names the cell, the day and both counts where they differ', () => {
    const cube = cubeOf(EVENTS);
    cube.planesUntil(BEGAN).correct(planeOf('APPLIED', 'OPEN'), 47 + 12, BEGAN + 9, 1);
    expect(checkOf(EVENTS).differences(cube)).toEqual([
      { measure: 'APPLIED', type: 'MEDICAL_CLINIC', prefecture: '13', day: BEGAN + 9, inCube: 2, inLog: 1 },
    ]);
  });
});

describe('a cube', () => {
  it('that grows past its last day is rebuilt and goes on right', () => {
    const cube = cubeOf(EVENTS);
    const later = BEGAN + 1000;
    const check = new PlanesCheck([later]);
    check.add(EVENTS);
    expect(check.differences(cube)).toEqual([]);
    const cancelled = [...EVENTS, { ...set(3, KIND.APPLIED, BEGAN + 500, 0), verb: VERB.END }];
    cube.replace(0, foldFacility(cancelled));
    const after = new PlanesCheck([BEGAN + 499, BEGAN + 500, later]);
    after.add(cancelled);
    expect(after.differences(cube)).toEqual([]);
  });

  it('takes in more facilities than it has room for', () => {
    const cube = cubeOf(EVENTS);
    const check = checkOf(EVENTS);
    for (let row = 1; row < 300; row += 1) {
      cube.viewOn(BEGAN + 5);
      cube.replace(row, foldFacility(EVENTS));
      check.add(EVENTS);
    }
    expect(check.differences(cube)).toEqual([]);
    expect(cube.viewOn(BEGAN + 5).mask[299]).toBe(cube.viewOn(BEGAN + 5).mask[0]);
  });
});
