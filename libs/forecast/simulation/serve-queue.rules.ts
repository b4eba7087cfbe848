import { MinHeap } from './min-heap.rules.js';

/** A day offset (0: the as-of day) that never comes within the horizon. */
export const BEYOND = 1 << 10;
const ORDER_BITS = 20;
const ORDER_MASK = (1 << ORDER_BITS) - 1;
/** 35 / (1 / 3) is a little more than 105 in binary fractions; no place is a billionth of a day late. */
const ROUNDING = 1e-9;

/** One vendor's queue in one run. Members are 0 … size - 1 in order of contact; later arrivals are numbered on. */
export interface Queue {
  readonly size: number;
  /** Day offset from which a member can be set up; asked once a run and only when its turn is near. {@link BEYOND}: never. */
  ableFrom(member: number): number;
  /** Day offset on which it leaves the queue of itself. {@link BEYOND}: never. */
  leavesOn(member: number): number;
  /** Day offset of the next contact after the last one. {@link BEYOND}: none. */
  nextArrival(): number;
}

/** Whom a vendor set up when: `count` pairs of member and day offset, in order of time. */
export class Served {
  count = 0;
  member = new Int32Array(1024);
  day = new Int16Array(1024);

  add(member: number, day: number): void {
    if (this.count === this.member.length) {
      const members = new Int32Array(this.count * 2);
      members.set(this.member);
      this.member = members;
      const days = new Int16Array(this.count * 2);
      days.set(this.day);
      this.day = days;
    }
    this.member[this.count] = member;
    this.day[this.count++] = day;
  }
}

/**
 * First come, first served among those that can be set up: each unit of work goes to whoever contacted first of those able on its
 * day; a unit that finds nobody is lost. Only members whose turn comes near are looked at, so the cost goes with the work
 * done and not with the length of the queue.
 */
export class QueueServer {
  /** Able already, by order. */
  private readonly able = new MinHeap();
  /** Not able yet, by the day they will be. */
  private readonly waiting = new MinHeap();
  private leaving = new Int16Array(1024);

  /**
   * @param supply by day offset, work done until its end, in units of `perUnit` facilities; never falls
   * @param days only the first so many; what is drawn for them is the same as if all were served
   * @param step work until the next facility is done: 1 for an even pace, exponential draws for a Poisson one
   */
  serve(
    queue: Queue,
    supply: Float64Array,
    perUnit: number,
    step: () => number,
    served: Served,
    days = supply.length,
  ): void {
    served.count = 0;
    this.able.clear();
    this.waiting.clear();
    let seen = 0;
    let arrival = -1;
    let arrived = queue.size;
    let work = step();
    for (let day = 0; day < days; day += 1) {
      const until = supply[day]! * perUnit + ROUNDING;
      while (work <= until) {
        while (this.waiting.size > 0 && this.waiting.first() >> ORDER_BITS <= day)
          this.able.push(this.waiting.pop() & ORDER_MASK);
        let found = -1;
        while (found < 0 && this.able.size > 0) {
          const member = this.able.pop();
          if (this.leaving[member]! > day) found = member;
        }
        while (found < 0) {
          if (seen === arrived) {
            if (arrival < 0) arrival = queue.nextArrival();
            if (arrival > day) break;
            arrived += 1;
            arrival = -1;
          }
          const member = seen++;
          const from = queue.ableFrom(member);
          if (from >= supply.length) continue;
          this.noteLeaving(member, queue.leavesOn(member));
          if (from > day) this.waiting.push((from << ORDER_BITS) | member);
          else if (this.leaving[member]! > day) found = member;
        }
        if (found >= 0) served.add(found, day);
        // nobody is left for this day: the rest of its work is lost
        work = (found >= 0 ? work : until) + step();
      }
    }
  }

  private noteLeaving(member: number, day: number): void {
    if (member >= this.leaving.length) {
      const wider = new Int16Array(member * 2);
      wider.set(this.leaving);
      this.leaving = wider;
    }
    this.leaving[member] = day;
  }
}
