import { addPhrase, checkList, usePhrase } from '#app/features/hear/safeguarding/risk/change-list.server.ts'
import { phraseInput } from '#app/features/hear/safeguarding/risk/phrase-input.ts'
import { parseForm, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import type { RequestContext } from '#app/server/context.ts'

type Performed = { readonly ok: true } | { readonly ok: false; readonly reason: 'absent' } | { readonly ok: false; readonly reason: 'typed'; readonly errors: readonly FieldError[] }

/** One act on a list: add, retire, use again, or "I have checked it". */
export async function perform({ db, world }: RequestContext, who: { readonly staffId: string; readonly language: string }, typed: Typed): Promise<Performed> {
  const intent = typed['intent']?.[0]
  if (intent === 'check') { await checkList(db, world, who); return { ok: true } }
  if (intent === 'retire' || intent === 'restore') return await usePhrase(db, world, { ...who, id: typed['id']?.[0] ?? '', use: intent === 'restore' }) ? { ok: true } : { ok: false, reason: 'absent' }
  const parsed = parseForm(typed, phraseInput)
  if (!parsed.ok) return { ok: false, reason: 'typed', errors: parsed.errors }
  const added = await addPhrase(db, world, { ...who, ...parsed.value })
  return added.ok ? added : { ok: false, reason: 'typed', errors: [{ field: 'phrase', message: `risk:errors.phrase.${added.reason}` }] }
}
