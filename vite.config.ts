import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import { remixOptions } from './remix.config.js'

export default defineConfig({
  plugins: [remix(remixOptions)],
  build: { cssMinify: true, assetsInlineLimit: 0, target: 'es2022' },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
})
