import { createElement } from 'react'
import { expect, it } from 'vitest'
import { QuestionNav } from '#app/features/hear/answering/question-page.tsx'
import { renderedPage } from '#tests/support/rendered-page.ts'

it('in a survey each is a button that keeps the answers, and only what the way in offers is there', () => {
  const markup = renderedPage(createElement(QuestionNav, { languages: ['en', 'ur'] }), 'en')
  expect(markup.match(/value="language:[a-z]+"/g)).toEqual(['value="language:en"', 'value="language:ur"'])
  expect(markup).toMatch(/<button lang="ur" dir="rtl" type="submit" name="step" value="language:ur" formnovalidate="">اردو<\/button>/)
})
