import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORT = '.data/test/report.json';

/** Runs jest with its own output and returns its numbers. A suite that does not even load counts as a failure. */
export async function runJest(args) {
  mkdirSync('.data/test', { recursive: true });
  rmSync(REPORT, { force: true });
  const code = await jest(['--json', `--outputFile=${REPORT}`, '--silent=false', ...args]);
  const report = readReport();
  if (report === null) return { passed: 0, failed: 1, notes: ['jest ended without a report'] };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    // Also when jest fails for something that is no test's: a hook, a leak, a global teardown.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    notes: skippedIn(report),
  };
}

function jest(args) {
  const flags = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  // --json prints the report to standard output unless a file is named; what people read goes to standard error.
  const child = spawn(process.execPath, [...flags, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve) => child.once('close', resolve));
}

function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return null;
  }
}

/** A skipped test says in its name what it would need. */
function skippedIn(report) {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return tests
    .filter(({ status }) => status === 'pending' || status === 'todo')
    .map(({ fullName }) => `skipped: ${fullName}`);
}
