import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { dayOf } from '#app/features/ground/world.ts'
import { dataRows } from '#app/features/respond/feedback/reply-data.ts'
import { listSaidAndDid } from '#app/features/respond/feedback/reply-store.server.ts'
import { paths } from '#app/paths.ts'
import { publicPage } from '#app/server/guards.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, t } = publicPage(args)
  const { db, world } = args.context
  const today = dayOf(world)
  const pageUrl = new URL(paths.saidAndDid(lang), args.context.env.publicUrl).href
  const rows = dataRows(await listSaidAndDid(db, lang, today), { lang, t, today, pageUrl })
  return json({ language: lang, madeOn: today, rows }, { headers: { 'Cache-Control': 'public, max-age=60', 'Content-Language': lang } })
}
