import { describe, expect, it } from 'vitest'
import { createRateLimits, type LimitedThing } from '#app/server/rate-limits.ts'

async function countAllowed(what: LimitedThing, sender: string, tries: number): Promise<number> {
  const limits = createRateLimits()
  const answers = await Promise.all(Array.from({ length: tries }, () => limits.allow(what, sender)))
  return answers.filter(Boolean).length
}

describe('a limit', () => {
  it.each([['wrongCode', 60], ['signIn', 60], ['post', 300]] as const)('on %s lets %i through in ten minutes', async (what, points) => {
    expect(await countAllowed(what, 'a', points + 50)).toBe(points)
  })

  it('counts each sender and each thing by itself', async () => {
    const limits = createRateLimits()
    await Promise.all(Array.from({ length: 61 }, () => limits.count('wrongCode', 'a')))
    expect(await limits.isUnder('wrongCode', 'a')).toBe(false)
    expect(await limits.isUnder('wrongCode', 'b')).toBe(true)
    expect(await limits.isUnder('signIn', 'a')).toBe(true)
  })

  it('is not used up by asking', async () => {
    const limits = createRateLimits()
    for (let times = 0; times < 200; times += 1) expect(await limits.isUnder('wrongCode', 'a')).toBe(true)
    expect(await limits.allow('wrongCode', 'a')).toBe(true)
  })

  it('is full exactly at its number', async () => {
    const limits = createRateLimits()
    for (let times = 0; times < 59; times += 1) await limits.count('wrongCode', 'a')
    expect(await limits.isUnder('wrongCode', 'a')).toBe(true)
    await limits.count('wrongCode', 'a')
    expect(await limits.isUnder('wrongCode', 'a')).toBe(false)
  })
})

describe('a sender (settled 12)', () => {
  it('has a name that is not the address and means nothing after a restart', () => {
    const [first, second] = [createRateLimits(), createRateLimits()]
    expect(first.senderOf('192.0.2.7')).toBe(first.senderOf('192.0.2.7'))
    expect(first.senderOf('192.0.2.7')).not.toBe(first.senderOf('192.0.2.8'))
    expect(first.senderOf('192.0.2.7')).not.toBe(second.senderOf('192.0.2.7'))
    expect(first.senderOf('192.0.2.7')).not.toContain('192')
  })
})
