import type { PasskeySite } from '#app/features/ground/accounts/passkeys.server.ts'
import type { RequestContext } from '#app/server/context.ts'

export function passkeySite({ env, translators }: Pick<RequestContext, 'env' | 'translators'>): PasskeySite {
  return { host: env.publicUrl.hostname, origin: env.publicUrl.origin, name: translators('en')('common:siteName') }
}
