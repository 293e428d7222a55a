import { beginScribing, endSession } from '#app/features/hear/sessions/make-tokens.server.ts'
import { cardsInput, scribeInput } from '#app/features/hear/sessions/session-input.ts'
import { parseForm, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import { paths } from '#app/paths.ts'
import { waitingTokenCookie } from '#app/server/assistance.ts'
import type { RequestContext } from '#app/server/context.ts'
import { clearedDraftCookie } from '#app/server/draft-cookie.ts'
import type { OfficeSession } from '#app/server/office-session.ts'

interface Act { readonly staffId: string; readonly loaded: OfficeSession; readonly typed: Typed }

type Performed =
  | { readonly ok: true; readonly next: string; readonly status: 303 | 307; readonly headers: Headers }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** What the worker asked for: cards, to write for one child, or the end of the session. */
export async function perform(context: RequestContext, act: Act): Promise<Performed> {
  const asked = act.typed['act']?.[0]
  if (asked === 'cards') return checkCards(act)
  if (asked === 'scribe') return scribe(context, act)
  if (asked === 'end') await endSession(context.db, context.world, { staffId: act.staffId, sessionId: act.loaded.session.id })
  return back(act)
}

/** The form is right: it goes on, unchanged, to the sheet that is shown once (307 posts it again). */
function checkCards({ loaded, typed }: Act): Performed {
  const form = parseForm(typed, cardsInput(tagsOf(loaded)))
  return form.ok ? { ok: true, next: paths.office.sessionCards(loaded.session.id), status: 307, headers: noStore() } : form
}

/** The public pages open in this browser with a token of their own; what was there before is forgotten. */
async function scribe(context: RequestContext, act: Act): Promise<Performed> {
  const { session } = act.loaded
  const form = parseForm(act.typed, scribeInput(tagsOf(act.loaded)))
  if (!form.ok) return form
  const token = await beginScribing(context.db, context.world, { staffId: act.staffId, sessionId: session.id })
  if (token === undefined) return back(act)
  const headers = noStore()
  headers.append('Set-Cookie', waitingTokenCookie(context, session.collector, token))
  headers.append('Set-Cookie', clearedDraftCookie(context, session.collector))
  return { ok: true, next: paths.sessionStart(form.value.scribe, session.collector), status: 303, headers }
}

function back({ loaded }: Act): Performed {
  return { ok: true, next: paths.office.session(loaded.session.id), status: 303, headers: noStore() }
}

function noStore(): Headers {
  return new Headers({ 'Cache-Control': 'no-store' })
}

function tagsOf({ languages }: OfficeSession): readonly string[] {
  return languages.map(({ value }) => value)
}
