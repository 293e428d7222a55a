import type { LoaderFunctionArgs } from '@remix-run/node'
import type { PageHandle } from '#app/components/page-handle.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('common:siteName'), styles: 'inline' }

export function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  return { lang }
}

export default function Home() {
  return <h1>Home</h1>
}
