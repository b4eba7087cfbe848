/**
 * Waits for a started process whose outputs are piped: its exit code and everything it said. Rejects when it could not be
 * started.
 */
export function outcomeOf(child) {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}
