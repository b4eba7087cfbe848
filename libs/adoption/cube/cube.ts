import type { Day } from '#calendar';
import { KIND, type History } from '#rollout';
import { BeginDays } from './begin-days.js';
import { CELL_COUNT, cellOfRegister } from './cell.js';
import { DayView } from './day-view.js';
import { PlaneDifference, Planes } from './planes.js';
import { RowSpans } from './row-spans.js';
import { SpanColumns } from './span-columns.js';
import { forEachToggle } from './toggles.js';

/** Days looked at most are today, a week ago and one or two picked ones. */
const VIEWS_KEPT = 6;
/** Mask, cell and waiting. */
const BYTES_OF_VIEW = 5;
/** Planned starts lie months ahead; planes that reach there need no rebuild at midnight. */
const DAYS_AHEAD = 120;

/** The fold of a log as one point of knowledge sees it. Rows are those of the directory; answers to everything stand here. */
export class Cube {
  readonly columns: SpanColumns;
  /** Rises with every change; what is computed from a cube is valid for one version. */
  version = 0;
  private builtPlanes: Planes;
  private readonly views = new Map<Day, DayView>();
  private begins: BeginDays | null = null;
  private readonly spans = new RowSpans();
  private readonly difference = new PlaneDifference();

  /**
   * @param rows facilities, now
   * @param logBeganOn first day of the planes
   */
  constructor(
    columns: SpanColumns,
    public rows: number,
    readonly logBeganOn: Day,
    today: Day,
  ) {
    this.columns = columns;
    this.builtPlanes = this.emptyPlanes(today);
  }

  /** Bytes of its arrays. */
  get bytes(): number {
    const views = this.views.size * this.columns.capacity * BYTES_OF_VIEW;
    return this.columns.bytes + this.builtPlanes.counts.byteLength + views + (this.begins?.bytes ?? 0);
  }

  /** The planes, reaching to `day` at least. */
  planesUntil(day: Day): Planes {
    if (day > this.builtPlanes.end) {
      this.builtPlanes = this.emptyPlanes(day);
      for (let row = 0; row < this.rows; row += 1) this.count(row);
      this.builtPlanes.cumulate();
    }
    return this.builtPlanes;
  }

  /** While loading: adds a row to the planes; {@link finish} sums them up. */
  count(row: number): void {
    this.columns.read(row, this.spans);
    forEachToggle(this.spans, this.builtPlanes);
  }

  finish(): void {
    this.builtPlanes.cumulate();
  }

  /** The country on a day, kept until it is among the days asked for least recently. */
  viewOn(day: Day): DayView {
    let view = this.views.get(day);
    if (view) this.views.delete(day);
    else view = this.newView(day);
    this.views.set(day, view);
    if (this.views.size > VIEWS_KEPT) this.views.delete(this.views.keys().next().value!);
    return view;
  }

  /**
   * The country on a day, not kept: for one of many days.
   * @param only rows that will be asked for; null: any
   */
  glimpseOf(day: Day, only: Int32Array | null): DayView {
    if (only !== null) return DayView.ofRows(this.columns, day, only, this.logBeganOn);
    return this.views.get(day) ?? this.newView(day);
  }

  /** A facility's history has changed: columns, planes and views follow by what differs. */
  replace(row: number, history: History): void {
    this.makeRoomFor(row);
    this.columns.read(row, this.spans);
    forEachToggle(this.spans, this.difference.before);
    this.columns.write(row, history);
    this.columns.read(row, this.spans);
    forEachToggle(this.spans, this.difference.after);
    this.difference.applyTo(this.builtPlanes);
    for (const view of this.views.values()) view.refresh(row);
    this.begins?.edited.add(row);
    this.version += 1;
  }

  /** From the kept view that differs least; without one from the columns, which takes several times as long. */
  private newView(day: Day): DayView {
    const { columns, rows, logBeganOn } = this;
    if (this.views.size === 0) return DayView.ofAll(columns, day, rows, logBeganOn);
    if (!this.begins || this.begins.isWorn) this.begins = new BeginDays(columns, rows);
    const { begins } = this;
    const difference = (view: DayView): number =>
      begins.between(Math.min(view.day, day), Math.max(view.day, day)).length;
    const nearest = [...this.views.values()].reduce((one, other) =>
      difference(other) < difference(one) ? other : one,
    );
    return difference(nearest) > rows
      ? DayView.ofAll(columns, day, rows, logBeganOn)
      : nearest.movedTo(day, begins);
  }

  private makeRoomFor(row: number): void {
    if (row < this.rows) return;
    this.rows = row + 1;
    if (row < this.columns.capacity) return;
    this.columns.grow(Math.ceil((row + 1) * 1.1) + 64);
    this.views.clear();
    this.begins = null;
  }

  private emptyPlanes(day: Day): Planes {
    const days = Math.max(1, day + DAYS_AHEAD - this.logBeganOn + 1);
    return new Planes(this.logBeganOn, days, this.largestCell());
  }

  private largestCell(): number {
    const counts = new Uint32Array(CELL_COUNT);
    const registered = this.columns.value[KIND.REGISTERED]!;
    for (let row = 0; row < this.rows; row += 1)
      if (registered[row]! > 0) counts[cellOfRegister(registered[row]!)]! += 1;
    return Math.max(...counts);
  }
}
