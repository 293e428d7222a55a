import { createHmac, randomInt } from 'node:crypto'
import type { World } from '#app/features/ground/world.ts'
import { normaliseShortCode, shortCode } from '#app/features/hear/answering/receipt-code.ts'

// Nine signs of the receipt code's alphabet, 40 bits: tries are limited, and a guess opens nothing but a questionnaire.
const LENGTH = 9
const GROUP = 3

/** A new one-time access code, in groups for reading aloud: `K7M-4QX-2WR`. Printed once, stored only as its hash (settled 9). */
export function newAccessCode(pick: (below: number) => number = randomInt): string {
  return shortCode(LENGTH, GROUP, pick)
}

/** What was typed as the code it means; undefined when it cannot be one. */
export function normaliseAccessCode(typed: string): string | undefined {
  return normaliseShortCode(typed, LENGTH, GROUP)
}

/** The name under which a code's row is found. */
export function accessHash(world: Pick<World, 'keyFor'>, code: string): string {
  return createHmac('sha256', world.keyFor('access')).update(code.replaceAll('-', '')).digest('base64url')
}
