import { createHmac, hkdfSync, randomInt } from 'node:crypto'
import type { World } from '#app/features/ground/world.ts'

// 22 signs that neither look nor sound alike (no 0 O 1 I L, no S beside F, none of B C D E G P V that rhyme with T):
// 18 of them are 80.3 bits. Written in six groups of three: K7M-4QX-2WR-9TH-A3F-Z8J.
const ALPHABET = '23456789AFHJKMNQRTWXYZ'
const LENGTH = 18
const GROUP = 3

/** A new receipt code, at least 80 random bits, in groups for reading aloud. Never stored, logged or put in an address (settled 2, 7). */
export function newReceiptCode(pick: (below: number) => number = randomInt): string {
  return shortCode(LENGTH, GROUP, pick)
}

/** A code of another length in the same signs: tokens of a session, for example. */
export function shortCode(length: number, group: number, pick: (below: number) => number): string {
  return grouped(Array.from({ length }, () => ALPHABET[pick(ALPHABET.length)] ?? '').join(''), group)
}

/** What somebody typed as the code it means, or undefined when it cannot be one. Spaces, dashes and small letters do not matter; Arabic digits are read. */
export function normaliseCode(typed: string): string | undefined {
  return normaliseShortCode(typed, LENGTH, GROUP)
}

/** The same for a code of another length. */
export function normaliseShortCode(typed: string, length: number, group: number): string | undefined {
  const bare = [...typed.slice(0, 100)].map(westernDigit).join('').toUpperCase().replace(/[^A-Z0-9]/g, '')
  if (bare.length !== length) return undefined
  return [...bare].every((sign) => ALPHABET.includes(sign)) ? grouped(bare, group) : undefined
}

/** The name under which a code's row is found: only somebody with the code or the server's key can make it. 2 µs, not a slow hash: the code has 80 bits. */
export function receiptLookup(world: World, code: string): string {
  const id = derive(code, 'lookup')
  return createHmac('sha256', world.keyFor('receipt')).update(id).digest('base64url')
}

/** The key of the draft this code belongs to; never stored, so nobody but the holder of the code can read the draft. */
export function draftKey(code: string): Buffer {
  return derive(code, 'draft')
}

function derive(code: string, purpose: 'lookup' | 'draft'): Buffer {
  const known = derived.get(code) ?? remember(code)
  return known[purpose]
}

interface Derived { readonly lookup: Buffer; readonly draft: Buffer }

/** The last few codes' keys: a page needs them several times, and the code is in memory with the request anyway. */
const derived = new Map<string, Derived>()
const CODES_KEPT = 200

function remember(code: string): Derived {
  const key = (purpose: string) => Buffer.from(hkdfSync('sha256', code.replaceAll('-', ''), 'sayback receipt', purpose, 32))
  if (derived.size >= CODES_KEPT) derived.clear()
  const keys = { lookup: key('lookup'), draft: key('draft') }
  derived.set(code, keys)
  return keys
}

function grouped(bare: string, group: number): string {
  return bare.match(new RegExp(`.{${group}}`, 'g'))?.join('-') ?? bare
}

function westernDigit(sign: string): string {
  const point = sign.codePointAt(0) ?? 0
  if (point >= 0x0660 && point <= 0x0669) return String(point - 0x0660)
  if (point >= 0x06f0 && point <= 0x06f9) return String(point - 0x06f0)
  return sign
}
