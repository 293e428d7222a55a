import { normaliseCode } from '#app/features/hear/answering/receipt-code.ts'
import { enterSpace } from '#app/features/hear/forums/enter-space.server.ts'
import { findMemberByCode } from '#app/features/hear/forums/find-member.server.ts'
import { memberCodeInput, spaceCodeInput } from '#app/features/hear/forums/post-input.ts'
import type { Space } from '#app/features/hear/forums/space.ts'
import { parseForm, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import type { RequestContext } from '#app/server/context.ts'

export type Entrance =
  | { readonly ok: true; readonly memberCode: string; readonly isNew: boolean }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

type Door = Pick<RequestContext, 'db' | 'world' | 'rateLimits' | 'sender'>

/**
 * Somebody at the door of a space, with its code or with their member code. Wrong codes are counted and answered
 * alike; after too many nobody from there is let in, right code or not, until the limit has passed (429).
 */
export async function comeIn(context: Door, space: Space, typed: Typed, language: string): Promise<Entrance> {
  if (!await context.rateLimits.isUnder('wrongCode', context.sender)) throw new Response(null, { status: 429 })
  const entrance = typed['intent']?.[0] === 'return' ? await comeBack(context, space, typed) : await comeFirst(context, space, typed, language)
  if (!entrance.ok && entrance.errors.some(({ message }) => message.endsWith('.unknown'))) await context.rateLimits.count('wrongCode', context.sender)
  return entrance
}

async function comeFirst({ db, world, rateLimits, sender }: Door, space: Space, typed: Typed, language: string): Promise<Entrance> {
  const parsed = parseForm(typed, spaceCodeInput)
  if (!parsed.ok) return parsed
  if (!await rateLimits.allow('post', sender)) throw new Response(null, { status: 429 })
  const entered = await enterSpace(db, world, { spaceId: space.id, spaceCode: parsed.value.spaceCode, language })
  return entered.ok ? { ok: true, memberCode: entered.memberCode, isNew: true } : unknown('spaceCode')
}

async function comeBack({ db, world }: Door, space: Space, typed: Typed): Promise<Entrance> {
  const parsed = parseForm(typed, memberCodeInput)
  if (!parsed.ok) return parsed
  const member = await findMemberByCode(db, world, parsed.value.memberCode)
  const memberCode = normaliseCode(parsed.value.memberCode)
  return member?.spaceId === space.id && memberCode !== undefined ? { ok: true, memberCode, isNew: false } : unknown('memberCode')
}

function unknown(field: 'spaceCode' | 'memberCode'): Entrance {
  return { ok: false, errors: [{ field, message: `forums:errors.${field}.unknown` }] }
}
