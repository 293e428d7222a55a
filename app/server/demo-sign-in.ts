import { isLoopback } from '#app/server/env.ts'
import type { RequestContext } from '#app/server/context.ts'

/** Signing in by a button needs a demonstration that is on this machine alone, or an operator who said `DEMO=1` (settled 39). */
export function offersDemoSignIn({ demo, env }: { readonly demo: boolean; readonly env: Pick<RequestContext['env'], 'demo' | 'publicUrl'> }): boolean {
  return demo && (env.demo === true || (env.demo === undefined && isLoopback(env.publicUrl)))
}
