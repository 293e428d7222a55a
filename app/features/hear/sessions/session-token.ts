import { createHmac, randomInt } from 'node:crypto'
import type { World } from '#app/features/ground/world.ts'
import { normaliseShortCode, shortCode } from '#app/features/hear/answering/receipt-code.ts'

// Eight signs of the receipt code's alphabet, 35 bits: tries are limited, and a token lives as long as its session.
const LENGTH = 8
const GROUP = 4

/** A new token for one child: `K7M4-QX2W`. Printed once on a card, stored only as its lookup. */
export function newSessionToken(pick: (below: number) => number = randomInt): string {
  return shortCode(LENGTH, GROUP, pick)
}

/** What was typed as the token it means; undefined when it cannot be one. */
export function normaliseToken(typed: string): string | undefined {
  return normaliseShortCode(typed, LENGTH, GROUP)
}

/** The name under which a token's row is found. */
export function tokenLookup(world: World, token: string): string {
  return createHmac('sha256', world.keyFor('session token')).update(token.replaceAll('-', '')).digest('base64url')
}
