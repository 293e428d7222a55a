import { json, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { beginPasskeySignIn, checkPasskey } from '#app/features/ground/accounts/passkeys.server.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { paths } from '#app/paths.ts'
import { beginSession, browserCookie, readBrowser } from '#app/server/begin-session.ts'
import { passkeySite } from '#app/server/passkey-site.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

export function loader() {
  return redirect(paths.office.signIn(), { headers: NO_STORE })
}

/** Asked by the script of the sign-in page: first for a question to the device, then with its answer. */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args
  if (!await context.rateLimits.allow('signIn', context.sender)) return json(null, { status: 429, headers: NO_STORE })
  const typed = await readTyped(request)
  if (typed['act']?.[0] === 'begin') {
    const { options, browser } = await beginPasskeySignIn(context.db, context.world, passkeySite(context))
    return json(options, { headers: { ...NO_STORE, 'Set-Cookie': browserCookie(context, browser) } })
  }
  const staffId = await checkPasskey(context.db, context.world, passkeySite(context), readBrowser(request, context), typed['answer']?.[0] ?? '')
  if (staffId === undefined) return json(null, { status: 422, headers: NO_STORE })
  const { to, headers } = await beginSession(args, { staffId, secondFactor: true, way: 'passkey' })
  return json({ to }, { headers })
}
