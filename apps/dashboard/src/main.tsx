import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { client } from './client.js';
import { router } from './router.js';
import './theme/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>
  </StrictMode>,
);

// When the first figures are there: the face's 120 subset rules are 100 KB of CSS, and every subset that arrives
// lays the page out anew. Until then the system's own Japanese face shows them.
const whenIdle = window.requestIdleCallback ?? ((load: () => void) => setTimeout(load, 300));
whenIdle(() => void import('./theme/fonts.js'), { timeout: 1000 });
