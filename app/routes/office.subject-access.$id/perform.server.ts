import { json, redirect } from '@remix-run/node'
import { lookFor } from '#app/features/ground/retention/wanted.ts'
import { clearRequest, endRequest, refuseRequest } from '#app/features/ground/subject-access/decide-request.server.ts'
import { eraseForRequest, type Erased } from '#app/features/ground/subject-access/erase-everywhere.server.ts'
import { eraseInput, groundInput, phraseInput, refusalInput } from '#app/features/ground/subject-access/request-input.ts'
import { makePackage } from '#app/features/ground/subject-access/sealed-package.server.ts'
import { searchForRequest, type SearchResult } from '#app/features/ground/subject-access/search-everywhere.server.ts'
import { parseForm, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { paths } from '#app/paths.ts'
import type { RequestContext } from '#app/server/context.ts'
import { registerOf } from '#app/server/register.ts'

/** What a post comes back with. The words that were looked for are in no address: they stay in the form alone. */
export interface Performed {
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  readonly result?: SearchResult
  readonly packed?: number
  readonly erased?: Erased
}

interface Act { readonly staffId: string; readonly id: string }

const NO_STORE = { 'Cache-Control': 'no-store' }
const DECIDED: readonly FieldError[] = [{ field: 'request', message: 'access:errors.state' }]

export async function perform(context: RequestContext, act: Act, typed: Typed) {
  const intent = typed['intent']?.[0]
  const done = intent === 'search' || intent === 'package' || intent === 'erase' ? await look(context, act, typed, intent) : await decide(context, act, typed, intent)
  if (done === true) return redirect(paths.office.subjectAccessRequest(act.id), { status: 303, headers: NO_STORE })
  if (!Array.isArray(done)) return json<Performed>({ typed: 'erased' in done ? {} : typed, errors: [], ...done }, { headers: NO_STORE })
  return json<Performed>({ typed, errors: sayErrors(context.translators('en'), done) }, { status: 422, headers: NO_STORE })
}

async function decide({ db, world }: RequestContext, act: Act, typed: Typed, intent: string | undefined): Promise<true | FieldError[]> {
  if (intent === 'clear') {
    const parsed = parseForm(typed, groundInput)
    if (!parsed.ok) return [...parsed.errors]
    return await clearRequest(db, world, act, parsed.value.ground) || [...DECIDED]
  }
  if (intent === 'refuse') {
    const parsed = parseForm(typed, refusalInput)
    if (!parsed.ok) return [...parsed.errors]
    return await refuseRequest(db, world, act, parsed.value.refusal) || [...DECIDED]
  }
  return await endRequest(db, world, act, { state: intent === 'released' ? 'released' : 'nothing_found' }) || [...DECIDED]
}

type Looked = Pick<Performed, 'result' | 'packed' | 'erased'>

async function look(context: RequestContext, act: Act, typed: Typed, intent: 'search' | 'package' | 'erase'): Promise<Looked | FieldError[]> {
  const { db, world } = context
  const register = registerOf(context)
  if (intent === 'erase') {
    const parsed = parseForm(typed, eraseInput)
    if (!parsed.ok) return [...parsed.errors]
    const erased = await eraseForRequest(db, world, register, { ...act, wanted: lookFor(parsed.value.phrase), how: parsed.value.how })
    return erased ? { erased } : [...DECIDED]
  }
  const parsed = parseForm(typed, phraseInput)
  if (!parsed.ok) return [...parsed.errors]
  const wanted = lookFor(parsed.value.phrase)
  if (intent === 'package') {
    const packed = await makePackage(db, world, register, { ...act, wanted })
    return packed === undefined ? [...DECIDED] : { packed }
  }
  const result = await searchForRequest(db, world, register, { ...act, wanted })
  return result ? { result } : [...DECIDED]
}
