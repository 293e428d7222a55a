import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import type { World } from '#app/features/ground/world.ts'

/** 256 random bits for a link or a cookie; the database keeps `hashSecret` of it. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** One hash is enough: what it hides cannot be guessed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Six digits to be typed from a mail. */
export function newSixDigits(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

/** For what could be guessed from the database: codes and addresses. The key is not in there. */
export function hashGuessable(world: Pick<World, 'keyFor'>, purpose: 'sign-in code' | 'sign-in address' | 'recovery code', text: string): string {
  return createHmac('sha256', world.keyFor(purpose)).update(text).digest('base64url')
}

export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** An address as people are found by it: case and the ways of writing a letter do not matter. */
export function foldEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}
