import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

declare global {
  interface Window {
    /** The answer to the shell's question, asked by index.html; used once. */
    earlyShell?: Promise<Response>;
  }
}

/** Hands over the early answer to the first Shell question; every other goes to the server. */
const fetchOrEarly: typeof fetch = async (input, init) => {
  const early = window.earlyShell;
  if (early && typeof init?.body === 'string' && init.body.includes('"operationName":"Shell"')) {
    window.earlyShell = undefined;
    try {
      return await early;
    } catch {
      return fetch(input, init);
    }
  }
  return fetch(input, init);
};

export const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchOrEarly }),
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
