import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { finishOidc } from '#app/features/ground/accounts/oidc.server.ts'
import { paths } from '#app/paths.ts'
import { clearedBrowserCookie, readBrowser, signedIn } from '#app/server/begin-session.ts'
import { notFound } from '#app/server/guards.ts'

/** Where the identity provider sends people back. Its answer is taken once, by the browser that asked. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args
  const { env, db, world } = context
  if (!env.oidc) throw notFound()
  const address = new URL(paths.office.providerCallback() + new URL(request.url).search, env.publicUrl)
  const done = await finishOidc(db, world, env.oidc, { browser: readBrowser(request, context), address })
  if (done.ok) return signedIn(args, { staffId: done.staffId, secondFactor: done.secondFactor, way: 'oidc' })
  return redirect(paths.office.signIn(done.reason), { headers: { 'Cache-Control': 'no-store', 'Set-Cookie': clearedBrowserCookie(context) } })
}
