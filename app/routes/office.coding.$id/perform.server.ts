import { assignCode } from '#app/features/understand/coding/assign-code.server.ts'
import type { CodingAct } from '#app/features/understand/coding/coding-act.ts'
import { finishCoding, reopenCoding } from '#app/features/understand/coding/finish-coding.server.ts'
import type { CodingRefusal } from '#app/features/understand/coding/open-for-coding.server.ts'
import { removeCode } from '#app/features/understand/coding/remove-code.server.ts'
import type { Segment } from '#app/features/understand/coding/segment.ts'
import { toggleCode } from '#app/features/understand/coding/toggle-code.server.ts'
import type { RequestContext } from '#app/server/context.ts'

/** Does what the pressed button says. A code goes on the segment its button names, else on the chosen one. */
export async function perform({ db, world }: Pick<RequestContext, 'db' | 'world'>, who: { readonly staffId: string; readonly contributionId: string }, act: CodingAct, chosen: Segment | undefined): Promise<{ readonly ok: true } | CodingRefusal> {
  if (!('code' in act)) return act.verb === 'done' ? finishCoding(db, world, who) : reopenCoding(db, world, who)
  const coded = { ...who, code: act.code, segment: act.segment ?? chosen }
  switch (act.verb) {
    case 'assign': return assignCode(db, world, coded)
    case 'remove': return removeCode(db, world, coded)
    case 'toggle': return toggleCode(db, world, coded)
  }
}
