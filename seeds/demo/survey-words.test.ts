import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findDrawing } from '#app/components/picture-set.ts'
import { questionsOf, surveyDefinition, type Edition, type SurveyDefinition } from '#app/features/ask/surveys/survey-definition.ts'

const surveys = ['a', 'b', 'c'].map((name) => surveyDefinition.parse(JSON.parse(readFileSync(`seeds/demo/surveys/${name}.json`, 'utf8'))))
const editions = surveys.flatMap((survey) => survey.editions.map((edition) => ({ survey, edition, name: `${survey.key} ${edition.key}` })))

/** SURV-01: words a question may have, by the age that reads it. */
const LONGEST: Readonly<Record<string, number>> = { '7-8': 12, '9-11': 16, '11-19': 20, 'parents-and-carers': 25 }
/** A9 is 17 words for 9–11 (accepted with the survey); BDIS has the words the census office gives it. */
const ACCEPTED = ['9-11 A9', '11-19 BDIS']

const words = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
const sentences = (text: string) => [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim())

function picturesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const here = 'introPictures' in value && Array.isArray(value.introPictures) ? value.introPictures.map(String) : []
  const own = 'picture' in value && typeof value.picture === 'string' ? [value.picture] : []
  return [...here, ...own, ...Object.values(value).flatMap(picturesIn)]
}

/** Everything an edition says in Easy Read, in English. */
function easyTexts(survey: SurveyDefinition, edition: Edition): readonly string[] {
  const intro = edition.easyIntro?.map(({ text }) => text['en'] ?? '') ?? []
  return [...intro, ...questionsOf(survey, edition, 'easy').flatMap((question) => [question.text['en'] ?? '', question.hint?.['en'] ?? '', ...('options' in question ? question.options.map(({ text }) => text['en'] ?? '') : [])])]
}

describe('the words of the surveys', () => {
  it('keep to the length each age can read, but for the questions that were accepted longer', () => {
    const long = editions.flatMap(({ survey, edition }) => questionsOf(survey, edition)
      .filter(({ text }) => words(text['en'] ?? '').length > (LONGEST[edition.key] ?? 0)).map(({ key }) => `${edition.key} ${key}`))
    expect(long).toEqual(ACCEPTED)
  })

  it('name only pictures there are', () => {
    expect(surveys.flatMap(picturesIn).filter((name) => !findDrawing(name))).toEqual([])
    expect(surveys.flatMap(picturesIn).length).toBeGreaterThan(100)
  })
})

describe('the editions of survey A', () => {
  const [younger, older] = editions.map(({ survey, edition }) => ({ edition, questions: questionsOf(survey, edition) }))

  it('ask 7–8s fewer questions in shorter words', () => {
    expect([younger?.questions.length, older?.questions.length]).toEqual([6, 12])
    const length = (asked: typeof older, keys: readonly string[]) => asked?.questions.filter(({ key }) => keys.includes(key)).flatMap(({ text }) => words(text['en'] ?? '')).length ?? 0
    const shared = younger?.edition.questions ?? []
    expect(length(younger, shared)).toBeLessThan(length(older, shared) * .8)
    expect(younger?.questions.filter(({ key, text }) => text['en'] === older?.questions.find((other) => other.key === key)?.text['en'])).toEqual([])
  })

  it('show 7–8s a picture beside every part of the introduction and every question, 9–11s beside the answers', () => {
    expect(younger?.edition.introPictures).toHaveLength(younger?.edition.intro.length ?? 0)
    expect(younger?.questions.every(({ picture }) => picture)).toBe(true)
    expect(older?.questions.filter(({ picture }) => picture)).toEqual([])
    expect(picturesIn(older?.questions)).toEqual(['park', 'clubs', 'swimming', 'indoors', 'nature', 'quiet', 'other'])
  })

  it('keep one set of questions and answer codes', () => {
    for (const asked of younger?.questions ?? []) {
      const other = older?.questions.find(({ key }) => key === asked.key)
      expect('options' in asked ? asked.options.map(({ code }) => code) : []).toEqual(other && 'options' in other ? other.options.map(({ code }) => code) : [])
    }
  })
})

describe.each(editions)('the Easy Read of $name', ({ survey, edition }) => {
  const texts = easyTexts(survey, edition)

  it('has a picture beside every sentence of the introduction and every question', () => {
    expect(edition.easyIntro?.filter(({ picture }) => !picture)).toEqual([])
    expect(questionsOf(survey, edition, 'easy').filter(({ picture }) => !picture).map(({ key }) => key)).toEqual([])
  })

  it('says one thing a sentence, in at most fifteen words', () => {
    expect(texts.flatMap(sentences).filter((sentence) => words(sentence).length > 15)).toEqual([])
  })

  it('shortens no words and hangs no sentences together', () => {
    expect(texts.filter((text) => /n[’']t\b|[’'](re|ve|ll|m)\b|;| – |\be\.g\./.test(text))).toEqual([])
  })

  it('says that nobody has checked it yet, until somebody has', () => {
    expect(survey.easyRead).toEqual({ status: 'draft' })
  })
})

describe('the Easy Read of survey A', () => {
  it.each(['pl', 'ur'])('is there in %s, as a machine draft', (language) => {
    const [survey] = surveys
    const lacking = survey?.questions.filter(({ easyRead }) => !easyRead?.text[language]).map(({ key }) => key)
    expect(lacking).toEqual([])
    expect(survey?.editions.flatMap(({ easyIntro = [] }) => easyIntro).filter(({ text }) => !text[language])).toEqual([])
  })
})
