import { json } from '@remix-run/node'
import { addPasskey, beginPasskey, removePasskey } from '#app/features/ground/accounts/passkeys.server.ts'
import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { readTyped, type Typed } from '#app/forms/parse-form.ts'
import { browserCookie, clearedBrowserCookie, readBrowser } from '#app/server/begin-session.ts'
import type { RequestContext } from '#app/server/context.ts'
import { passkeySite } from '#app/server/passkey-site.ts'
import { readSessionToken, sessionCookie } from '#app/server/staff-session.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

interface Args { readonly request: Request; readonly context: RequestContext }

/** Begins, finishes or removes a passkey. Nothing to say: the page again. */
export async function perform(args: Args, staff: SignedInStaff): Promise<Response | undefined> {
  const { context } = args
  const typed = await readTyped(args.request)
  const act = typed['act']?.[0]
  if (act === 'begin') {
    const { options, browser } = await beginPasskey(context.db, context.world, passkeySite(context), staff)
    return json(options, { headers: { ...NO_STORE, 'Set-Cookie': browserCookie(context, browser) } })
  }
  if (act === 'finish') return finish(args, staff, typed)
  await removePasskey(context.db, context.world, staff.id, typed['remove']?.[0] ?? '')
  return undefined
}

async function finish({ request, context }: Args, staff: SignedInStaff, typed: Typed): Promise<Response> {
  const label = (typed['label']?.[0] ?? '').slice(0, 60)
  if (label === '') return json(null, { status: 422, headers: NO_STORE })
  const token = await addPasskey(context.db, context.world, passkeySite(context), {
    staffId: staff.id, label, browser: readBrowser(request, context), token: readSessionToken(request, context) ?? '', answer: typed['answer']?.[0] ?? '',
  })
  if (token === undefined) return json(null, { status: 422, headers: NO_STORE })
  const headers = new Headers(NO_STORE)
  for (const cookie of [sessionCookie(context, token), clearedBrowserCookie(context)]) headers.append('Set-Cookie', cookie)
  return json({ ok: true }, { headers })
}
