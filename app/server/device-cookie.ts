import type { WayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import type { Asking } from '#app/server/asking.ts'
import { cookieName, readCookies, setCookie } from '#app/server/cookies.ts'
import type { RequestContext } from '#app/server/context.ts'

type Site = Pick<RequestContext, 'env'>
const NAME = 'device'
const THIRTY_DAYS = 30 * 86_400

export type Device = 'own' | 'shared'

/** Whose device this is: what the way in says, else what somebody answered here. Until answered it is shared (settled 8). */
export function deviceOf(request: Asking, { env }: Site, { device }: Pick<WayIn, 'device'>): Device {
  if (device !== 'ask') return device
  return readCookies(request).get(cookieName(env, NAME)) === 'own' ? 'own' : 'shared'
}

/** True when the question "Is this your own device?" is still to be asked. */
export function isDeviceUnknown(request: Asking, { env }: Site, { device }: Pick<WayIn, 'device'>): boolean {
  return device === 'ask' && !readCookies(request).has(cookieName(env, NAME))
}

/** Thirty days on one's own device; on a shared one until the browser is closed, so that the next person is asked again. */
export function deviceCookie({ env }: Site, device: Device): string {
  return setCookie(env, NAME, device, device === 'own' ? THIRTY_DAYS : undefined)
}
