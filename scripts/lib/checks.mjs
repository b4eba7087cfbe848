import { spawn } from 'node:child_process';
import { outcomeOf } from './outcome-of.mjs';

/** Counts what passed and what failed, and says so in the last line. */
export class Checks {
  #passed = 0;
  #failed = 0;
  #notes = [];

  /** A program of node_modules that passes when it ends with 0; what it says is shown when it does not. */
  async command(name, args) {
    const since = Date.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const { code, said } = await outcomeOf(child);
    const seconds = ((Date.now() - since) / 1000).toFixed(1);
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
    if (code === 0) this.#passed += 1;
    else {
      this.#failed += 1;
      console.log(said.trim().split('\n').slice(-60).join('\n'));
    }
  }

  /** Numbers of a test run; `notes` are what was skipped and why. */
  add({ passed, failed, notes }) {
    this.#passed += passed;
    this.#failed += failed;
    this.#notes.push(...notes);
  }

  finish() {
    for (const note of this.#notes) console.log(note);
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed === 0 ? 0 : 1;
  }
}
