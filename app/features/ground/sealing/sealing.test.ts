import { createCipheriv, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openSealed, sealText } from '#app/features/ground/sealing/sealing.ts'
import { createTestWorld } from '#tests/support/world.ts'

const world = createTestWorld()

/** Keys as the file would have them: the newest is used for what is sealed now. */
function withKeys(newest: string, keys: Record<string, Buffer>) {
  return { ...world, fieldKeys: { current: () => newest, find: (id: string) => keys[id] } }
}

describe('a sealed field', () => {
  it('opens to what was sealed, and says none of it before', () => {
    const sealed = sealText(world, 'concern', 'اسکول میں اچھا لگتا ہے 👍')
    expect(openSealed(world, 'concern', sealed)).toBe('اسکول میں اچھا لگتا ہے 👍')
    expect(Buffer.from(sealed.sealed, 'base64').toString('utf8')).not.toContain('👍')
    expect(sealText(world, 'concern', 'same').sealed).not.toBe(sealText(world, 'concern', 'same').sealed)
  })

  it('opens for its own purpose alone', () => {
    const sealed = sealText(world, 'concern', 'a')
    expect(() => openSealed(world, 'contact', sealed)).toThrow()
  })

  it('does not open once one bit was changed, or cut short', () => {
    const { keyId, sealed } = sealText(world, 'note', 'a longer text')
    const bytes = Buffer.from(sealed, 'base64')
    for (const at of [0, 13, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      expect(() => openSealed(world, 'note', { keyId, sealed: changed.toString('base64') })).toThrow()
    }
    expect(() => openSealed(world, 'note', { keyId, sealed: bytes.subarray(0, 20).toString('base64') })).toThrow()
  })

  it('opens what was sealed before there were other keys', () => {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', world.keyFor('contact 1'), iv)
    const text = Buffer.concat([cipher.update('kept since spring'), cipher.final()])
    const old = { keyId: '1', sealed: Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64') }
    expect(openSealed(withKeys('2', { 2: randomBytes(32) }), 'contact', old)).toBe('kept since spring')
  })

  it('is sealed with the newest key, while older ones still open theirs', () => {
    const [second, third] = [randomBytes(32), randomBytes(32)]
    const old = sealText(withKeys('2', { 2: second }), 'totp', 'old')
    const now = withKeys('3', { 2: second, 3: third })
    const fresh = sealText(now, 'totp', 'fresh')
    expect([old.keyId, fresh.keyId]).toEqual(['2', '3'])
    expect([openSealed(now, 'totp', old), openSealed(now, 'totp', fresh)]).toEqual(['old', 'fresh'])
    expect(() => openSealed(now, 'concern', fresh)).toThrow()
  })

  it('names the key that is missing', () => {
    const sealed = sealText(withKeys('2', { 2: randomBytes(32) }), 'totp', 'old')
    expect(() => openSealed(world, 'totp', sealed)).toThrow('field key 2')
  })
})
