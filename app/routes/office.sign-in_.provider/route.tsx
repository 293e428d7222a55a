import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { beginOidc } from '#app/features/ground/accounts/oidc.server.ts'
import { paths } from '#app/paths.ts'
import { browserCookie } from '#app/server/begin-session.ts'
import { notFound } from '#app/server/guards.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

/** Leads to the council's identity provider. A link and no form: browsers hold a form to its own site through every redirect. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { env, db, world, rateLimits, sender } = context
  if (!env.oidc) throw notFound()
  const back = new URL(paths.office.providerCallback(), env.publicUrl)
  const begun = await rateLimits.allow('signIn', sender) ? await beginOidc(db, world, env.oidc, back.href) : undefined
  if (!begun) return redirect(paths.office.signIn('failed'), { headers: NO_STORE })
  return redirect(begun.to, { headers: { ...NO_STORE, 'Set-Cookie': browserCookie(context, begun.browser) } })
}
