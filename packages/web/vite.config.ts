import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.ts';

/** `npm run dev` shows the pages with the API of a server started beside it (`npm start`). */
const API = process.env.LUOSHI_API ?? 'http://127.0.0.1:7400';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precompress()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Offices keep browsers for years; this is the oldest whose syntax we write.
    target: 'chrome80',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/api': API, '/public': API } },
});
