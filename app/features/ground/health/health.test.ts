import { describe, expect, it } from 'vitest'
import { describeHealth, type HealthFacts, type HealthItem } from '#app/features/ground/health/health.ts'
import { readLocales } from '#app/server/locales.ts'

const well: HealthFacts = {
  now: new Date('2026-11-21T10:00:00Z'), demo: false,
  database: { writable: true, migration: '0013' }, disk: { freeBytes: 50e9, allBytes: 100e9 },
  mail: { hasServer: true, lost: 0, waitingSince: undefined }, backup: { madeAt: '2026-11-21T02:00:00Z', failedAt: undefined },
  tested: { at: '2026-11-10T02:00:00Z', ok: true }, audit: { at: '2026-11-21T02:00:00Z', ok: true, count: 12 },
  staleHelplines: 0, secrets: { openFile: undefined, keyId: '1', safeAddress: true },
}

function lineOf(item: HealthItem, changed: Partial<HealthFacts>) {
  const line = describeHealth({ ...well, ...changed }).find((known) => known.item === item)
  return line && [line.kind, line.words]
}

describe('the health of an installation', () => {
  it('is fine when everything is', () => {
    expect(describeHealth(well).map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'good'))
  })

  it.each<[string, HealthItem, Partial<HealthFacts>, [string, string]]>([
    ['a database that takes nothing', 'database', { database: { writable: false, migration: '' } }, ['stopped', 'stopped']],
    ['a disk that gets full', 'disk', { disk: { freeBytes: 3e9, allBytes: 100e9 } }, ['attention', 'attention']],
    ['a full disk', 'disk', { disk: { freeBytes: 1e8, allBytes: 100e9 } }, ['stopped', 'stopped']],
    ['no mail server', 'mail', { mail: { hasServer: false, lost: 0, waitingSince: undefined } }, ['attention', 'noServer']],
    ['mail that did not go', 'mail', { mail: { hasServer: true, lost: 2, waitingSince: undefined } }, ['stopped', 'stopped']],
    ['mail that waits', 'mail', { mail: { hasServer: true, lost: 0, waitingSince: '2026-11-20' } }, ['attention', 'attention']],
    ['no mail at all in the demonstration', 'mail', { demo: true, mail: { hasServer: false, lost: 0, waitingSince: undefined } }, ['good', 'demo']],
    ['no backup', 'backup', { backup: { madeAt: undefined, failedAt: undefined } }, ['attention', 'never']],
    ['an old backup', 'backup', { backup: { madeAt: '2026-11-19T02:00:00Z', failedAt: undefined } }, ['attention', 'attention']],
    ['a backup that failed since', 'backup', { backup: { madeAt: '2026-11-20T02:00:00Z', failedAt: '2026-11-21T02:00:00Z' } }, ['stopped', 'stopped']],
    ['a failure that was made good', 'backup', { backup: { madeAt: '2026-11-21T03:00:00Z', failedAt: '2026-11-21T02:00:00Z' } }, ['good', 'good']],
    ['backups nobody tried', 'tested', { tested: undefined }, ['attention', 'never']],
    ['a test long ago', 'tested', { tested: { at: '2026-10-01T02:00:00Z', ok: true } }, ['attention', 'attention']],
    ['a test that failed', 'tested', { tested: { at: '2026-11-10T02:00:00Z', ok: false } }, ['stopped', 'stopped']],
    ['a broken trail', 'audit', { audit: { at: '2026-11-21T02:00:00Z', ok: false, count: 7 } }, ['stopped', 'stopped']],
    ['stale helplines', 'helplines', { staleHelplines: 2 }, ['attention', 'attention']],
    ['a key others may read', 'secrets', { secrets: { openFile: '/data/secret-key', keyId: '1', safeAddress: true } }, ['attention', 'attention']],
    ['an address without https', 'secrets', { secrets: { openFile: undefined, keyId: '1', safeAddress: false } }, ['attention', 'address']],
  ])('says %s', (_, item, changed, expected) => {
    expect(lineOf(item, changed)).toEqual(expected)
  })

  it('says what needs somebody first', () => {
    const lines = describeHealth({ ...well, staleHelplines: 1, audit: { at: '2026-11-21T02:00:00Z', ok: false, count: 7 } })
    expect(lines.slice(0, 2).map(({ item }) => item)).toEqual(['audit', 'helplines'])
  })

  it('has words for everything it may say', () => {
    const items = JSON.stringify(readLocales('locales')['en']?.['upkeep'])
    for (const words of ['"demo"', '"noServer"', '"never"', '"address"']) expect(items).toContain(words)
  })
})
