import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createReadableStreamFromReadable, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { openDownload } from '#app/features/ground/backups/make-backup.server.ts'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'

/** The address of a download is not a page. */
export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'backups.manage')
  return redirect(paths.office.backups())
}

/** Taking a backup away is a post: it stands in the audit trail before the first byte goes. */
export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'backups.manage')
  const { db, world, env } = args.context
  const name = args.params['file'] ?? ''
  const file = await openDownload(db, world, env, { staffId: staff.id, name })
  if (!file) throw notFound()
  const { size } = await stat(file)
  const headers = { 'Content-Type': 'application/octet-stream', 'Content-Length': String(size), 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' }
  return new Response(createReadableStreamFromReadable(createReadStream(file)), { headers })
}
