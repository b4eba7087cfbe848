const WIDTH = 24;
const QUIET_MS = 1000;

/** What takes longer than a second shows a bar on a terminal, and a line at its start and end elsewhere. */
export class Progress {
  #steps = new Set();
  #drawn = false;
  #terminal = process.stdout.isTTY === true;
  #timer;

  /** Begins a step; call `update(done, total)` as it goes and `done()` at its end. Several may run at once. */
  step(label) {
    const step = { label, since: Date.now(), share: undefined, announced: false };
    this.#steps.add(step);
    this.#timer ??= setInterval(() => this.#tick(), this.#terminal ? 100 : 250).unref();
    return {
      update: (done, total) => (step.share = total > 0 ? Math.min(1, done / total) : undefined),
      done: () => this.#finish(step),
    };
  }

  /** Runs `work(update)` as a step. */
  async during(label, work) {
    const step = this.step(label);
    const result = await work(step.update);
    step.done();
    return result;
  }

  /** A line that stays. */
  line(text) {
    this.#clear();
    console.log(text);
  }

  /** No more drawing: what follows is printed as it comes. */
  end() {
    this.#steps.clear();
    this.#clear();
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #finish(step) {
    if (!this.#steps.delete(step)) return;
    const ms = Date.now() - step.since;
    if (ms >= QUIET_MS || step.announced) this.line(`✓ ${step.label} (${(ms / 1000).toFixed(1)} s)`);
    if (this.#steps.size === 0) this.end();
  }

  #tick() {
    const slow = [...this.#steps].filter((step) => Date.now() - step.since >= QUIET_MS);
    if (this.#terminal) return this.#draw(slow);
    for (const step of slow.filter(({ announced }) => !announced)) {
      step.announced = true;
      console.log(`… ${step.label}`);
    }
  }

  #draw(slow) {
    this.#clear();
    if (slow.length === 0) return;
    const room = Math.max(20, (process.stdout.columns || 80) - 1);
    const text = slow.map((step) => `${bar(step)} ${step.label}`).join('   ');
    process.stdout.write(text.length > room ? `${text.slice(0, room - 1)}…` : text);
    this.#drawn = true;
  }

  #clear() {
    if (this.#drawn) process.stdout.write('\r\x1b[2K');
    this.#drawn = false;
  }
}

function bar({ share, since }) {
  if (share === undefined) return `${Math.round((Date.now() - since) / 1000)} s`;
  const full = Math.round(share * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.round(share * 100)).padStart(3)} %`;
}
