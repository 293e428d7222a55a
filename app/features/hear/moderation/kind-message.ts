import type { ReasonCode } from '#app/features/hear/forums/post.ts'
import { HELD_REASON, isRedactionReason } from '#app/features/hear/moderation/decision.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import type { Translator, Translators } from '#app/i18n/translator.ts'

export type Explaining = 'redact' | 'refuse' | 'remove' | 'pass_on'

/** Our own words to the author for an outcome and a reason. They stand in the author's namespace, `forums`, because they are what a child reads. */
export function templateOf(t: Translator, outcome: Explaining, reason: ReasonCode): string {
  if (outcome === 'pass_on') return t(`forums:reasons.${HELD_REASON}.kind`)
  if (outcome === 'redact' && isRedactionReason(reason)) return t(`forums:reasons.${reason}.redacted`)
  return t(`forums:reasons.${reason}.kind`)
}

/** The message as it is kept: our words in every language, or what the moderator wrote, in English. */
export function kindMessage(translators: Translators, languages: readonly Pick<Language, 'tag'>[], { outcome, reason, typed }: { readonly outcome: Explaining; readonly reason: ReasonCode; readonly typed: string }): LocalizedText {
  const english = templateOf(translators('en'), outcome, reason)
  if (typed !== '' && typed !== english) return { en: typed }
  const others = languages.filter(({ tag }) => tag !== 'en').map(({ tag }) => [tag, templateOf(translators(tag), outcome, reason)] as const)
  return { en: english, ...Object.fromEntries(others.filter(([, text]) => text !== english)) }
}
