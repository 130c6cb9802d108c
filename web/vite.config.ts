import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Everything the page needs is bundled, so that it works with no network and under a policy of
 * `default-src 'self'`: no script is inlined (which would ask for a hash), small files stay files.
 */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // The code editor is one large chunk by nature; it is loaded after the page has been drawn.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      // GraphiQL marks some of its modules for React's compiler, which has already run on them.
      onLog(level, log, handle) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
