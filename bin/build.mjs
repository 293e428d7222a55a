// Builds the pages (Remix on Vite) and the programs an operator runs (esbuild). Assets of the build before stay for open tabs.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { build } from 'esbuild'

const assets = 'build/client/assets'
const kept = 'build/previous-assets'

keepAssets()
execFileSync(process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'], { stdio: ['ignore', 'ignore', 'inherit'] })
takePublicScript()
const fresh = readdirSync(assets)
if (existsSync(kept)) cpSync(kept, assets, { recursive: true, force: false })
writeFileSync('build/fresh-assets.json', JSON.stringify(fresh))
await build({
  entryPoints: { serve: 'bin/serve.ts', seed: 'bin/seed.ts', command: 'bin/command.ts' },
  outdir: 'build', bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'warning',
})

/** The service worker has a fixed address, so that it may look after the pages of `/` (settled 42). */
await build({ entryPoints: { sw: 'app/enhance/service-worker.ts' }, outdir: 'build/client', bundle: true, minify: true, format: 'iife', platform: 'browser', target: 'es2020', logLevel: 'warning' })

function keepAssets() {
  if (!existsSync('build/fresh-assets.json')) return
  rmSync(kept, { recursive: true, force: true })
  mkdirSync(kept, { recursive: true })
  for (const file of readdirSync(assets)) cpSync(`${assets}/${file}`, `${kept}/${file}`)
}

/** The public script is built with the server, which renders its address; browsers fetch it from the client's assets. */
function takePublicScript() {
  const folder = 'build/server/assets'
  const scripts = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.js')) : []
  if (scripts.length === 0) throw new Error('the public script was not built')
  for (const file of scripts) cpSync(`${folder}/${file}`, `${assets}/${file}`)
}
