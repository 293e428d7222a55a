import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { recordTextsViewed } from '#app/features/ground/audit/record-texts-viewed.server.ts'
import { listModeration } from '#app/features/hear/moderation/list-moderation.server.ts'
import { ModerationList, ShelfLinks } from '#app/features/hear/moderation/moderation-list.tsx'
import { findShelf } from '#app/features/hear/moderation/shelves.ts'
import { POST_STATES } from '#app/features/hear/forums/post.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('moderation:title') }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'posts.moderate')
  const query = new URL(args.request.url).searchParams
  const shelf = findShelf(query.get('show'))
  const { db, world } = args.context
  const lines = await listModeration(db, world, staff, shelf)
  await recordTextsViewed(db, world, { staffId: staff.id, page: 'moderation', subjectType: 'post', ids: lines.map(({ id }) => id) })
  const done = POST_STATES.find((state) => state === query.get('done') && state !== 'waiting')
  return json({ shelf, lines, done }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function ModerationPage() {
  const { shelf, lines, done } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('moderation:title')}</h1>
      {done && done !== 'waiting' && <Notice tone="success" title={t('moderation:done.title')}><p>{t(`moderation:done.${done}`)}</p></Notice>}
      <p>{t('moderation:intro')}</p>
      <ShelfLinks shelf={shelf} />
      <ModerationList lines={lines} shelf={shelf} />
    </div>
  )
}
