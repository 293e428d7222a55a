import { redirect } from '@remix-run/node'
import { mayDo, needsSecondFactor, type Permission, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { findSecondFactors, hasSecondFactor } from '#app/features/ground/accounts/second-factor-store.server.ts'
import { findSignedIn, type SignedIn } from '#app/features/ground/accounts/session-store.server.ts'
import { findLanguage, findRelatedLanguage, type Language } from '#app/i18n/languages.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { Asking } from '#app/server/asking.ts'
import type { RequestContext } from '#app/server/context.ts'
import { readFormat } from '#app/server/format-cookie.ts'
import { rememberPage } from '#app/server/return-to.ts'
import { readSessionToken } from '#app/server/staff-session.ts'

interface PublicArgs {
  readonly request: Asking
  readonly params: Readonly<Record<string, string | undefined>>
  readonly context: RequestContext
}

interface StaffArgs {
  readonly request: Request
  readonly context: RequestContext
}

export interface PublicPage {
  readonly language: Language
  readonly lang: string
  readonly t: Translator
}

/** First line of every public loader and action: the language of the address, or a 404, or a redirect to the offered relative of a tag. */
export function publicPage({ request, params, context }: PublicArgs): PublicPage {
  const tag = params['lang'] ?? ''
  const language = findLanguage(context.languages, tag)
  if (language?.tag === tag) return { language, lang: language.tag, t: context.translators(language.tag, readFormat(request, context)) }
  const related = language ?? (looksLikeTag(tag) ? findRelatedLanguage(context.languages, tag) : undefined)
  if (!related) throw notFound()
  const url = new URL(request.url)
  throw redirect(inLanguage(url.pathname + url.search, related.tag), 302)
}

/**
 * First line of every office loader and action: somebody signed in who may do this. Else the sign-in page, or 403.
 * Whoever must show a second factor, or has set one up, gets nowhere but to the page that asks for it (`account.enter`).
 */
export async function requireStaff(args: StaffArgs, permission: Permission): Promise<SignedInStaff> {
  const signedIn = await findSession(args)
  if (!signedIn) throw askFirst(args, paths.office.signIn())
  if (permission !== 'account.enter' && !await isComplete(args.context, signedIn)) throw askFirst(args, paths.office.secondFactor())
  if (!mayDo(signedIn.staff, permission)) throw new Response(null, { status: 403 })
  return signedIn.staff
}

/** The session of this browser, whatever is still missing to it. */
export async function findSession({ request, context }: StaffArgs): Promise<SignedIn | undefined> {
  const token = readSessionToken(request, context)
  return token ? findSignedIn(context.db, context.world, token) : undefined
}

/** True when nothing more has to be shown in this session. */
export async function isComplete({ db }: Pick<RequestContext, 'db'>, { staff, secondFactor }: SignedIn): Promise<boolean> {
  return secondFactor || !(needsSecondFactor(staff) || hasSecondFactor(await findSecondFactors(db, staff.id)))
}

function askFirst({ request, context }: StaffArgs, where: string): Response {
  const cookie = rememberPage(request, context)
  return redirect(where, { headers: { 'Cache-Control': 'no-store', ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }) } })
}

export function notFound(): Response {
  return new Response(null, { status: 404 })
}

function looksLikeTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})+$/i.test(tag)
}
