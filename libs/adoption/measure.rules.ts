import { KIND, MILESTONES, SETS_UP_ALONE_BIT, type Kind } from '#rollout';
import type { Denominator, Measure } from './adoption.types.js';

/**
 * A facility's mask on a day has a bit for each of these that counts it. The milestones come first, then whether it sets up
 * by itself, which is no measure: what STAGE_OF_MASK wants.
 */
export const MEASURES: readonly Measure[] = [...MILESTONES, 'OPEN', 'PLAN_ANSWERED', 'PLANNED_BY_TARGET'];

/** Bits that the stage goes by. */
export const STAGE_BITS = 2 * SETS_UP_ALONE_BIT - 1;
export const OPEN_BIT = bitOf('OPEN');
export const PLAN_ANSWERED_BIT = bitOf('PLAN_ANSWERED');
export const PLANNED_BY_TARGET_BIT = bitOf('PLANNED_BY_TARGET');

export function bitOf(measure: Measure): number {
  const index = MEASURES.indexOf(measure);
  return 1 << (index < MILESTONES.length ? index : index + 1);
}

/** The kind of event a milestone is stored as. */
export function kindOf(milestone: (typeof MILESTONES)[number]): Kind {
  return KIND[milestone];
}

const DENOMINATORS: readonly Denominator[] = ['OPEN', 'APPLIED', 'PLAN_ANSWERED'];

/** What a facility's mask must hold to be counted: it is open, it has the measure, and it is in the denominator. */
export function bitsFor(measure: Measure, denominator: Denominator): number {
  const bits = OPEN_BIT | bitOf(measure) | bitOf(denominator);
  // who plans by the target has answered: one plane for both
  return bits & PLANNED_BY_TARGET_BIT ? bits & ~PLAN_ANSWERED_BIT : bits;
}

/** One plane for every different combination of measure and denominator: the mask it counts. */
export const PLANES: readonly number[] = [
  ...new Set(DENOMINATORS.flatMap((denominator) => MEASURES.map((measure) => bitsFor(measure, denominator)))),
];

const PLANE_OF_BITS = new Map(PLANES.map((bits, plane) => [bits, plane]));

export function planeOf(measure: Measure, denominator: Denominator): number {
  return PLANE_OF_BITS.get(bitsFor(measure, denominator))!;
}
