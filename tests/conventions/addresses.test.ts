import { describe, expect, it } from 'vitest'
import { checkRegistries } from '#tests/conventions/rules/addresses.ts'
import { listSources } from '#tests/conventions/sources.ts'

const host = ['registry', 'npmjs', 'org'].join('.')

describe('no file names the host packages come from', () => {
  it('in the repository, the lockfile included', () => {
    const sources = listSources('.json', '.ts', '.tsx', '.mjs', '.js', '.md', '.npmrc', '.yml', '.yaml', '.toml', '/run')
    expect(sources.map(({ path }) => path)).toContain('package-lock.json')
    expect(checkRegistries(sources)).toEqual([])
  })

  it.each([`"resolved": "https://${host}/a/-/a-1.0.0.tgz"`, `registry = http://10.0.0.1/`, `https://mirror.${host}/x`])('would catch %s', (text) => {
    expect(checkRegistries([{ path: 'package-lock.json', text }])).toHaveLength(1)
  })
})
