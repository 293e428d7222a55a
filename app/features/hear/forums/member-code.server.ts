import { createHmac } from 'node:crypto'
import type { World } from '#app/features/ground/world.ts'

/** The name under which a member's row is found. `code` as `normaliseCode` gives it; like a receipt code it is never stored itself (settled 2). */
export function memberLookup(world: World, code: string): string {
  return createHmac('sha256', world.keyFor('member-code')).update(code).digest('base64url')
}

/** The name under which a space code's row is found: `BUS-STOP-TALK`, however it was typed. */
export function spaceCodeLookup(world: World, typed: string): string {
  return createHmac('sha256', world.keyFor('space-code')).update(normaliseSpaceCode(typed)).digest('base64url')
}

/** Spaces, dashes and small letters do not matter. */
function normaliseSpaceCode(typed: string): string {
  return typed.slice(0, 100).normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '')
}
