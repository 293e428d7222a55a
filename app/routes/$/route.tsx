import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/server/guards.ts'

/** Every address that is not ours, in the frame and language it asks for. */
export function loader(_args: LoaderFunctionArgs) {
  throw notFound()
}

export function action(_args: LoaderFunctionArgs) {
  throw notFound()
}

export default function NotFound() {
  return null
}
