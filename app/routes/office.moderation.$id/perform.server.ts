import { addTranslation } from '#app/features/hear/contributions/add-translation.server.ts'
import { decidePost } from '#app/features/hear/moderation/decide-post.server.ts'
import type { DecisionRefusal } from '#app/features/hear/moderation/decision.ts'
import type { DecisionInput, ModerationInput } from '#app/features/hear/moderation/decision-input.ts'
import { findPostState } from '#app/features/hear/moderation/decision-store.server.ts'
import { OFFICE_LANGUAGE_TAG } from '#app/features/hear/moderation/open-moderated-post.server.ts'
import { readDecision } from '#app/features/hear/moderation/read-decision.ts'
import type { FieldError } from '#app/forms/parse-form.ts'
import { paths } from '#app/paths.ts'
import type { RequestContext } from '#app/server/context.ts'
import { notFound } from '#app/server/guards.ts'

export type Performed = { readonly ok: true; readonly to: string } | { readonly ok: false; readonly errors: readonly FieldError[] }

/** Does what the pressed button says and tells where the moderator goes next. */
export async function perform(context: RequestContext, staffId: string, postId: string, input: ModerationInput): Promise<Performed> {
  return input.intent === 'translate' ? translate(context, staffId, postId, input.translated) : decide(context, staffId, postId, input)
}

async function translate({ db, world }: RequestContext, staffId: string, postId: string, text: string): Promise<Performed> {
  const post = await findPostState(db, postId)
  if (!post) throw notFound()
  const added = await addTranslation(db, world, { staffId, contributionId: post.contributionId, language: OFFICE_LANGUAGE_TAG, text })
  if (added.ok) return { ok: true, to: `${paths.office.moderationItem(postId)}?kept` }
  return added.reason === 'notFound' ? refused('not_found') : refused('with_safeguarding')
}

async function decide({ db, world, translators, languages }: RequestContext, staffId: string, postId: string, input: DecisionInput): Promise<Performed> {
  const decided = await decidePost(db, world, { staffId, postId, from: input.from, decision: readDecision(input, translators, languages) })
  return decided.ok ? { ok: true, to: `${paths.office.moderation()}?done=${decided.state}` } : refused(decided.reason)
}

function refused(reason: DecisionRefusal): Performed {
  switch (reason) {
    case 'not_found': throw notFound()
    case 'unchanged': return { ok: false, errors: [{ field: 'text', message: 'moderation:errors.text.unchanged' }] }
    case 'translation_missing': return { ok: false, errors: [{ field: 'translation', message: 'moderation:errors.translation.rest' }] }
    case 'decided_meanwhile': case 'not_possible': case 'cannot_read': case 'with_safeguarding': case 'paused':
      return { ok: false, errors: [{ field: 'decision', message: `moderation:errors.decision.${reason}` }] }
  }
}
