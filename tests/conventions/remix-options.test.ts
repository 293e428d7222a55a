import { resolveConfig } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { remixOptions } from '../../remix.config.js'

interface Resolved {
  readonly future: Readonly<Record<string, unknown>>
  readonly appDirectory: string
  readonly buildDirectory: string
  readonly routes: Readonly<Record<string, { readonly file: string }>>
}

let resolved: Resolved

beforeAll(async () => {
  resolved = await resolveRemix()
})

/** What the plugin made of `vite.config.ts`. It hands its context over under this name, untyped. */
async function resolveRemix(): Promise<Resolved> {
  const config: object = await resolveConfig({ configFile: 'vite.config.ts', logLevel: 'silent' }, 'build')
  const context: unknown = Reflect.get(config, '__remixPluginContext')
  return (context as { remixConfig: Resolved }).remixConfig // the plugin's own shape, checked by the tests below
}

/** Options that arrive with the value they were given, or `future` flags that the plugin does not know. */
function withoutEffect(options: Readonly<Record<string, unknown>>, effective: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(options).filter(([name, value]) => effective[name] !== value).map(([name]) => name)
}

describe('every option of remix.config.js has an effect (settled 50)', () => {
  it('in its future flags', () => {
    expect(withoutEffect(remixOptions.future, resolved.future)).toEqual([])
  })

  it('in its folders', () => {
    expect(resolved.appDirectory.endsWith(`/${remixOptions.appDirectory}`)).toBe(true)
    expect(resolved.buildDirectory.endsWith(`/${remixOptions.buildDirectory}`)).toBe(true)
  })

  it('in the files that are not routes', () => {
    expect(Object.values(resolved.routes).length).toBeGreaterThan(3)
    expect(Object.values(resolved.routes).filter(({ file }) => /\.test\./.test(file))).toEqual([])
  })

  it('has no option that this test overlooks', () => {
    expect(Object.keys(remixOptions).sort()).toEqual(['appDirectory', 'buildDirectory', 'future', 'ignoredRouteFiles'])
  })

  it('keeps single fetch and lazy discovery off', () => {
    expect(resolved.future['v3_singleFetch']).toBe(false)
    expect(resolved.future['v3_lazyRouteDiscovery']).toBe(false)
  })

  it('would catch a flag the plugin does not know', () => {
    expect(withoutEffect({ ...remixOptions.future, v3_noSuchFlag: true }, resolved.future)).toEqual(['v3_noSuchFlag'])
  })
})
