import autocannon from 'autocannon';

export interface PostedQuestion {
  readonly path: string;
  readonly body: string;
}

/**
 * Requests a second with 8 clients that take the questions in turn. The load runs in a worker of its own so that it
 * does not share a core's time with whatever called it. Any answer but 200 stops the benchmark: a fast error is no figure.
 */
export async function throughput(
  origin: string,
  questions: readonly PostedQuestion[],
  milliseconds = 1500,
): Promise<number> {
  const result = await autocannon({
    url: origin,
    connections: 8,
    duration: milliseconds / 1000,
    sampleInt: 250,
    requests: questions.map(({ path, body }) => ({
      method: 'POST' as const,
      path,
      body,
      headers: { 'content-type': 'application/json' },
    })),
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error('the measured server answered with errors');
  return result.requests.total / ((result.finish.getTime() - result.start.getTime()) / 1000);
}
