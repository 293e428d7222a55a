import { HELD_REASON, type Decision } from '#app/features/hear/moderation/decision.ts'
import type { DecisionInput } from '#app/features/hear/moderation/decision-input.ts'
import { kindMessage } from '#app/features/hear/moderation/kind-message.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Translators } from '#app/i18n/translator.ts'

/** The decision a moderator's form means, with the kind message in every language we have it in. */
export function readDecision(input: DecisionInput, translators: Translators, languages: readonly Pick<Language, 'tag'>[]): Decision {
  switch (input.intent) {
    case 'publish': case 'keep': return { outcome: input.intent }
    case 'pass_on': return { outcome: 'pass_on', message: kindMessage(translators, languages, { outcome: 'pass_on', reason: HELD_REASON, typed: input.message }) }
    case 'redact': case 'refuse': case 'remove': {
      const message = kindMessage(translators, languages, { outcome: input.intent, reason: input.reason, typed: input.message })
      if (input.intent !== 'redact') return { outcome: input.intent, reason: input.reason, message }
      return { outcome: 'redact', reason: input.reason, message, text: input.text, translation: input.translation }
    }
  }
}
