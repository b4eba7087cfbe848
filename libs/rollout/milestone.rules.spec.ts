import fc from 'fast-check';
import {
  KIND,
  milestoneBit,
  MILESTONES,
  MILESTONE_GRAPH,
  SETS_UP_ALONE_BIT,
  STAGE_OF_MASK,
  STAGES,
  type Milestone,
  type Stage,
} from './milestone.rules.js';
import { everythingRequiredBy, everythingRequiring } from './prerequisite.rules.js';

const maskOf = (milestones: readonly Milestone[]): number =>
  milestones.reduce((mask, milestone) => mask | milestoneBit(milestone), 0);
const stageOf = (...milestones: Milestone[]): Stage => STAGES[STAGE_OF_MASK[maskOf(milestones)]!]!;

describe('the graph of milestones', () => {
  it('has no circle: everything required comes earlier on the way', () => {
    for (const milestone of MILESTONES) {
      for (const required of MILESTONE_GRAPH[milestone].requires) {
        expect(MILESTONES.indexOf(required)).toBeLessThan(MILESTONES.indexOf(milestone));
      }
    }
  });

  it('operation stands on the application and the reader, not on a vendor: a facility may set up by itself', () => {
    expect(everythingRequiredBy('OPERATING')).toEqual([
      'ACCOUNT_CREATED',
      'APPLIED',
      'SHIPPED',
      'DELIVERED',
      'READY',
    ]);
    expect(everythingRequiring('VENDOR_CONTACTED')).toEqual(['ORDERED', 'SETUP_SCHEDULED']);
  });

  it('gives every milestone a number of its own, in the order of the way', () => {
    expect(MILESTONES.map((milestone) => KIND[milestone])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

describe('the stage', () => {
  it.each<[Stage, Milestone[]]>([
    ['ACCOUNT_CREATED', []],
    ['APPLIED', ['ACCOUNT_CREATED']],
    ['APPLIED', ['ACCOUNT_CREATED', 'VENDOR_CONTACTED']],
    ['VENDOR_CONTACTED', ['ACCOUNT_CREATED', 'APPLIED']],
    ['VENDOR_CONTACTED', ['ACCOUNT_CREATED', 'APPLIED', 'SHIPPED', 'DELIVERED']],
    ['SETUP_SCHEDULED', ['APPLIED', 'VENDOR_CONTACTED', 'ORDERED', 'DELIVERED', 'CERTIFICATE_ISSUED']],
    ['OPERATING', ['READY']],
    ['OPERATING', ['ACCOUNT_CREATED', 'APPLIED', 'SHIPPED', 'DELIVERED', 'READY']],
    ['DONE', ['OPERATING']],
  ])('is %s when %p are met', (stage, met) => {
    expect(stageOf(...met)).toBe(stage);
  });

  it.each<[Stage, Milestone[]]>([
    ['APPLIED', ['ACCOUNT_CREATED']],
    ['SHIPPED', ['ACCOUNT_CREATED', 'APPLIED']],
    ['READY', ['ACCOUNT_CREATED', 'APPLIED', 'SHIPPED', 'DELIVERED', 'USE_APPLIED', 'CERTIFICATE_ISSUED']],
    ['OPERATING', ['READY']],
  ])('is %s when %p are met and the facility sets up by itself: no vendor is asked for', (stage, met) => {
    expect(STAGES[STAGE_OF_MASK[maskOf(met) | SETS_UP_ALONE_BIT]!]).toBe(stage);
  });

  it('is a milestone that is not met, while the facility does not operate', () => {
    fc.assert(
      fc.property(fc.subarray(MILESTONES.filter((milestone) => milestone !== 'OPERATING')), (met) => {
        expect(met).not.toContain(stageOf(...met));
      }),
    );
  });
});
