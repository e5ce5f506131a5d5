import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where a gateway answers while the web client is being developed (`npm run dev`). */
const gateway = process.env.TANDEM_GATEWAY ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: process.env.WEB_OUT ?? 'dist',
    emptyOutDir: true,
    assetsDir: 'app',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'es2023',
    chunkSizeWarningLimit: 2000,
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': { target: gateway, changeOrigin: false },
      '/welcome': gateway,
      '/assets': gateway,
      '/favicon.svg': gateway,
    },
  },
  test: {
    environment: 'node',
    // Logic only, and none of it leaves anything behind: one process for all.
    pool: 'threads',
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}'],
    reporters: process.env.WEB_REPORT ? ['default', './scripts/junit.mjs'] : ['default'],
  },
});
