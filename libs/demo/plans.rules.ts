import { NEVER, type Day } from '#calendar';
import { LOG_ENDS_ON, PLAN_ANCHOR } from './anchors.js';
import type { Applications } from './applications.rules.js';
import { workday } from './learning.rules.js';
import { Lottery, Random } from './random.js';
import type { Registry } from './registry.rules.js';

/** An answer to the planned-month question; the last one of a facility stands. */
export interface PlanAnswer {
  facility: number;
  day: Day;
  /** yyyymm */
  month: number;
}

const EARLY = [202103, 202104, 202105, 202106, 202107, 202108, 202109] as const;
const EARLY_LOTTERY = new Lottery([14, 5, 4, 6, 11, 15, 45]);
const LATE = [202110, 202111, 202112, 202201, 202202, 202203, 202206, 202209, 202303] as const;
const LATE_LOTTERY = new Lottery([26, 8, 18, 7, 4, 22, 5, 4, 6]);

/** Answers by applied facilities: exactly the declaration's two numbers on 2021-06-27, revisions on both sides of it. */
export function buildPlans(seed: number, registry: Registry, applications: Applications): PlanAnswer[] {
  const random = new Random(seed, 'plans');
  const holders: number[] = [];
  for (let index = 0; index < registry.count; index += 1) {
    if (applications.day[index]! <= PLAN_ANCHOR.day && registry.closed[index] === NEVER) holders.push(index);
  }
  random.choose(holders, PLAN_ANCHOR.answered);
  const answers: PlanAnswer[] = [];
  for (let i = 0; i < PLAN_ANCHOR.answered; i += 1) {
    answerUntilTheCount(
      random,
      answers,
      holders[i]!,
      applications.day[holders[i]!]!,
      i < PLAN_ANCHOR.byTarget,
    );
  }
  const answered = holders.slice(0, PLAN_ANCHOR.answered);
  reviseAfterTheCount(random, answers, answered, applications);
  answerAfterTheCount(random, answers, registry, applications, new Set(answered));
  return answers;
}

/** Asked with the application; a fifth answer later, a tenth change their mind. */
function answerUntilTheCount(
  random: Random,
  answers: PlanAnswer[],
  facility: number,
  applied: Day,
  early: boolean,
): void {
  const last = PLAN_ANCHOR.day;
  const month = early ? earlyMonth(random) : LATE[LATE_LOTTERY.draw(random)]!;
  const day = random.chance(0.8) ? applied : Math.min(last, applied + 5 + random.waiting(40));
  const changed = Math.min(last, day + 14 + random.waiting(60));
  if (changed <= day + 7 || !random.chance(0.14)) answers.push({ facility, day, month });
  else {
    const first = earlyMonth(random);
    answers.push({ facility, day, month: first });
    if (first !== month) answers.push({ facility, day: changed, month });
  }
}

function earlyMonth(random: Random): number {
  return EARLY[EARLY_LOTTERY.draw(random)]!;
}

function reviseAfterTheCount(
  random: Random,
  answers: PlanAnswer[],
  answered: number[],
  applications: Applications,
): void {
  for (let day = PLAN_ANCHOR.day + 1; day <= LOG_ENDS_ON; day += 1) {
    const revisions = workday(day) === day ? random.int(25, 60) : 2;
    for (let n = 0; n < revisions; n += 1) {
      const facility = random.pick(answered);
      if (applications.cancelledLater.has(facility)) continue;
      const month = random.chance(0.35) ? earlyMonth(random) : LATE[LATE_LOTTERY.draw(random)]!;
      answers.push({ facility, day, month });
    }
  }
}

function answerAfterTheCount(
  random: Random,
  answers: PlanAnswer[],
  registry: Registry,
  applications: Applications,
  answered: ReadonlySet<number>,
): void {
  for (let facility = 0; facility < registry.count; facility += 1) {
    const applied = applications.day[facility]!;
    if (applied > LOG_ENDS_ON || answered.has(facility) || registry.closed[facility] !== NEVER) continue;
    if (applications.cancelledLater.has(facility)) continue;
    const chance = applied > PLAN_ANCHOR.day ? 0.7 : 0.012;
    if (!random.chance(chance)) continue;
    const day = Math.max(applied, random.int(PLAN_ANCHOR.day + 1, LOG_ENDS_ON));
    answers.push({ facility, day, month: random.chance(0.55) ? 202109 : 202112 });
  }
}
