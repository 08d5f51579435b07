import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the web face. In development `OZK_API` names the server that answers /api. */
export default defineConfig({
  root: fileURLToPath(new URL('src/faces/web', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    // Fonts stay files, so that the content security policy needs no data: fonts.
    assetsInlineLimit: 0,
    target: 'es2022',
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': process.env.OZK_API ?? 'http://127.0.0.1:8080' } },
})
