import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { connectionBack, connectionLost } from './shell/connection.js';

declare global {
  interface Window {
    /** The answer to the shell's question, asked by index.html; used once. */
    earlyShell?: Promise<Response>;
  }
}

/** Hands over the early answer to the first Shell question; every other goes to the server. */
async function fetchOrEarly(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const early = window.earlyShell;
  if (early && typeof init?.body === 'string' && init.body.includes('"operationName":"Shell"')) {
    window.earlyShell = undefined;
    return early.catch(() => fetch(input, init));
  }
  return fetch(input, init);
}

/** Notes whether the server can be reached, for the notice above pages that go on showing what they have. */
const watchedFetch: typeof fetch = async (input, init) => {
  try {
    const response = await fetchOrEarly(input, init);
    connectionBack();
    return response;
  } catch (error) {
    // A question taken back (the reader moved on) says nothing about the connection.
    if (!init?.signal?.aborted) connectionLost();
    throw error;
  }
};

export const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: watchedFetch }),
  cache: new InMemoryCache({
    typePolicies: {
      // Values of a question, not things with an identity: merged, one page's figures would show up on another.
      KnowledgePoint: { keyFields: false },
      Adoption: { keyFields: false },
      Pace: { keyFields: false },
      Today: { keyFields: false },
      Me: { keyFields: false },
      // The same facility looks different on another day: `id` alone would mix two points of view.
      Facility: { keyFields: false },
      Prefecture: { keyFields: ['code'] },
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});

// What could not be asked while the connection was gone is asked now; a failure here shows on the page itself.
window.addEventListener('online', () => {
  client.refetchQueries({ include: 'active' }).catch(() => undefined);
});
