import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

/** Requests to be contacted stand with the concerns; bookmarks find them there. */
export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'contacts.open')
  return redirect(paths.office.concerns(), { headers: { 'Cache-Control': 'no-store' } })
}
