import { z } from 'zod'
import { countGraphemes } from '#app/forms/form-text.ts'
import { POST_STATES, REASON_CODES } from '#app/features/hear/forums/post.ts'
import { REDACTION_REASONS } from '#app/features/hear/moderation/decision.ts'

const from = z.enum(POST_STATES, 'moderation:errors.decision.not_possible')
const message = z.string().max(1000, 'moderation:errors.message.long').default('')

/** What is posted on the page of a message: which button, and what stands beside it. An empty message means our own words. */
export const moderationInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('publish'), from }),
  z.object({ intent: z.literal('keep'), from }),
  z.object({
    intent: z.literal('redact'), from, message,
    text: z.string('moderation:errors.text.missing').min(1, 'moderation:errors.text.missing').refine((text) => countGraphemes(text) <= 2000, 'moderation:errors.text.long'),
    translation: z.string().min(1, 'moderation:errors.translation.rest').max(10_000).optional(),
    reason: z.enum(REDACTION_REASONS, 'moderation:errors.reason.missing'),
  }),
  z.object({ intent: z.literal('refuse'), from, message, reason: z.enum(REASON_CODES, 'moderation:errors.reason.missing') }),
  z.object({ intent: z.literal('remove'), from, message, reason: z.enum(REASON_CODES, 'moderation:errors.reason.missing') }),
  z.object({ intent: z.literal('pass_on'), from, message }),
  z.object({ intent: z.literal('translate'), translated: z.string('moderation:errors.translation.missing').min(1, 'moderation:errors.translation.missing').max(10_000) }),
], 'moderation:errors.decision.not_possible')
export type ModerationInput = z.infer<typeof moderationInput>
export type DecisionInput = Exclude<ModerationInput, { intent: 'translate' }>
