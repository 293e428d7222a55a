import { hkdfSync, randomBytes } from 'node:crypto'
import type { FieldKeys, World } from '#app/features/ground/world.ts'

/** The world of a running server: the real clock, real randomness, keys derived from SECRET_KEY. */
export function createWorld(secretKey: string, timeZone: string, fieldKeys?: FieldKeys): World {
  const keys = new Map<string, Buffer>()
  return {
    now: () => new Date(),
    newId: () => readableId(randomBytes(16)),
    keyFor: (purpose) => {
      const known = keys.get(purpose)
      if (known) return known
      const key = Buffer.from(hkdfSync('sha256', secretKey, 'sayback', purpose, 32))
      keys.set(purpose, key)
      return key
    },
    timeZone, fieldKeys,
  }
}

/** 16 bytes as 26 letters and digits of base 32. */
export function readableId(bytes: Uint8Array): string {
  let bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (let index = 0; index < 26; index += 1) {
    text = (ALPHABET[Number(bits & 31n)] ?? '') + text
    bits >>= 5n
  }
  return text
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
