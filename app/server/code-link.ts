import { paths } from '#app/paths.ts'
import type { RequestContext } from '#app/server/context.ts'

/** The address a picture of a code holds. The code stands behind the #: a browser sends that to no server (settled 7). */
export function codeLink({ env }: Pick<RequestContext, 'env'>, lang: string, code: string): string {
  return `${new URL(paths.myCode(lang), env.publicUrl).href}#${code}`
}
