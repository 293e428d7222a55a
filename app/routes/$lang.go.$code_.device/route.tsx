import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { PageHandle } from '#app/components/page-handle.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { OwnDevicePage } from '#app/features/hear/answering/own-device-page.tsx'
import { paths } from '#app/paths.ts'
import { openVisit } from '#app/server/answering-visit.ts'
import { deviceCookie, isDeviceUnknown } from '#app/server/device-cookie.ts'
import { draftCookie } from '#app/server/draft-cookie.ts'
import { publicPage } from '#app/server/guards.ts'
import { stepAside } from '#app/server/question-steps.ts'

export const handle: PageHandle<{ large: boolean }> = { title: (t) => t('answering:ownDevice.title'), size: (data) => data?.large ? 'large' : undefined }

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const visit = await openVisit(args)
  if (!visit.code) throw redirect(paths.go(lang, visit.wayIn.code))
  if (!isDeviceUnknown(args.request, args.context, visit.wayIn)) throw redirect(stepAside(visit, lang))
  return json({ large: visit.wayIn.edition === '7-8' }, { headers: { 'Cache-Control': 'no-store' } })
}

/** Remembers whose device it is, and keeps the draft as long as that allows. Whatever is not "mine" is shared (settled 8). */
export async function action(args: ActionFunctionArgs) {
  const { lang } = publicPage(args)
  const visit = await openVisit(args)
  const { wayIn, code } = visit
  if (!code || wayIn.device !== 'ask') return redirect(paths.go(lang, wayIn.code))
  const device = (await readTyped(args.request))['device']?.[0] === 'own' ? 'own' : 'shared'
  const headers = new Headers({ 'Set-Cookie': deviceCookie(args.context, device) })
  headers.append('Set-Cookie', draftCookie(args.context, wayIn.code, code, device))
  return redirect(stepAside(visit, lang), { headers })
}

export default function OwnDevice() {
  return <OwnDevicePage />
}
