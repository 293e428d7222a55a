import { describe, expect, it } from 'vitest'
import { REASON_CODES } from '#app/features/hear/forums/post.ts'
import { REDACTION_REASONS } from '#app/features/hear/moderation/decision.ts'
import { kindMessage, templateOf } from '#app/features/hear/moderation/kind-message.ts'
import { readDecision } from '#app/features/hear/moderation/read-decision.ts'
import { createTranslators } from '#app/i18n/translator.ts'
import english from '../../../../locales/en/forums.json'

const translators = createTranslators({
  en: { forums: english },
  pl: { forums: { reasons: { unkind: { kind: 'Po polsku' } } } },
})
const languages = [{ tag: 'en' }, { tag: 'pl' }, { tag: 'ur' }]
const t = translators('en')

describe('a kind message', () => {
  it.each(REASON_CODES)('exists for a post that is not put up because of %s', (reason) => {
    expect(templateOf(t, 'refuse', reason)).toBe(english.reasons[reason].kind)
  })

  it.each(REDACTION_REASONS)('is another one when only words were taken out: %s', (reason) => {
    expect(templateOf(t, 'redact', reason)).not.toBe(templateOf(t, 'refuse', reason))
  })

  it('goes out in every language we have it in, left empty or unchanged', () => {
    const expected = { en: english.reasons.unkind.kind, pl: 'Po polsku' }
    expect(kindMessage(translators, languages, { outcome: 'refuse', reason: 'unkind', typed: '' })).toEqual(expected)
    expect(kindMessage(translators, languages, { outcome: 'refuse', reason: 'unkind', typed: english.reasons.unkind.kind })).toEqual(expected)
  })

  it('goes out as it was written when a moderator changed it', () => {
    expect(kindMessage(translators, languages, { outcome: 'refuse', reason: 'unkind', typed: 'My own words' })).toEqual({ en: 'My own words' })
  })

  it('is the same for a concern as for a post that is too private', () => {
    expect(templateOf(t, 'pass_on', 'unkind')).toBe(templateOf(t, 'refuse', 'private'))
  })
})

describe('the form of a decision', () => {
  it('carries the message of its reason', () => {
    expect(readDecision({ intent: 'refuse', from: 'waiting', reason: 'link', message: '' }, translators, languages)).toEqual({ outcome: 'refuse', reason: 'link', message: { en: english.reasons.link.kind } })
    expect(readDecision({ intent: 'publish', from: 'waiting' }, translators, languages)).toEqual({ outcome: 'publish' })
    expect(readDecision({ intent: 'redact', from: 'waiting', reason: 'link', message: '', text: '[removed]' }, translators, languages))
      .toEqual({ outcome: 'redact', reason: 'link', message: { en: english.reasons.link.redacted }, text: '[removed]', translation: undefined })
  })
})
