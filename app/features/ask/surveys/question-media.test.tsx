import { describe, expect, it } from 'vitest'
import { ReadAloud } from '#app/components/read-aloud.tsx'
import { OptionTile } from '#app/features/ask/surveys/option-tile.tsx'
import { QuestionMedia } from '#app/features/ask/surveys/question-media.tsx'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { renderedPage, textOf } from '#tests/support/rendered-page.ts'

const question: Question = {
  kind: 'short-text', key: 'A9', part: 'questions', priorities: [], max: 100, text: { en: 'What is good?', ur: 'کیا اچھا ہے؟' },
  clips: [{ language: 'ur', says: 'کیا اچھا ہے؟', file: 'a9-ur.mp3' }], bsl: { file: 'a9.mp4', captions: 'a9.vtt' },
}

describe('a question that was recorded', () => {
  it('can be heard without scripts, in the language of the recording only, and nothing is fetched before', () => {
    const markup = renderedPage(<QuestionMedia question={{ ...question, bsl: undefined }} />, 'ur')
    expect(markup).toMatch(/^<audio controls="" preload="none" src="\/clips\/a9-ur\.mp3" data-clip="question:text" aria-label="[^"]*کیا اچھا ہے؟"><\/audio>$/)
    expect(renderedPage(<QuestionMedia question={{ ...question, bsl: undefined }} />, 'en')).toBe('')
  })

  it('can be seen signed, with captions', () => {
    expect(renderedPage(<QuestionMedia question={question} />)).toMatch(/<video controls="" preload="none"[^>]* src="\/clips\/a9\.mp4" aria-label="This page in British Sign Language"><track kind="captions" src="\/clips\/a9\.vtt" srcLang="en"/)
  })

  it('gives an option its own, outside the label', () => {
    const option = { code: 'parks', text: { en: 'Parks' }, clips: [{ language: 'en', says: 'Parks', file: 'parks.mp3' }] }
    expect(renderedPage(<OptionTile type="radio" option={option} typed={[]} first={false} />)).toMatch(/data-read="parks".*<\/label><audio [^>]*data-clip="parks" aria-label="Read aloud: Parks"/)
  })
})

it('the controls of reading aloud are asleep in a template, in words of the page', () => {
  const markup = renderedPage(<ReadAloud />)
  expect(markup).toMatch(/^<template data-read-aloud="\/assets\/read-aloud\.css" data-one="Read aloud: \{what\}">/)
  expect(textOf(markup)).toBe('Read this page aloud Pause Carry on Headphones? Again Slower Read every page Stop')
})
