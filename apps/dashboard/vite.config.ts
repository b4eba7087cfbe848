import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { earlyShellQuery } from './early-shell-query.js';

const server = process.env.SHIKAKU_SERVER ?? 'http://localhost:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), tailwindcss(), earlyShellQuery()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The font's 120 subsets must stay files: inlined, the small ones would be fetched by everybody.
    assetsInlineLimit: 0,
    // Every page's files are named in what everybody loads first: a name beside the hash would cost a kilobyte there.
    rolldownOptions: { output: { chunkFileNames: 'assets/[hash].js' } },
  },
  server: { proxy: { '/graphql': server, '/download': server, '/exchange': server } },
});
