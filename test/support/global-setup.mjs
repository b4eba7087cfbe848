/** Workers find here for whose sake the test server runs: for this run, not for the worker that happened to start it. */
export default function globalSetup() {
  process.env['SHIKAKU_TEST_RUN'] = String(process.pid);
}
