import { createElement } from 'react'
import { expect, it } from 'vitest'
import { PublicFrame } from '#app/components/public-frame.tsx'
import { renderedPage } from '#tests/support/rendered-page.ts'

const frame = (tag: 'en' | 'ur', at?: string) => renderedPage(createElement(PublicFrame, { children: 'words' }), tag, at)

it('the languages are folded under the page’s own, and unfold without a script', () => {
  const markup = frame('ur', '/ur/plan?x=1')
  expect(markup).toMatch(/<details class="languages"><summary><svg[^>]*aria-hidden="true".*?<\/svg><span class="visually-hidden">[^<]+<\/span> اردو<\/summary>/)
  expect(markup.indexOf('<details')).toBeLessThan(markup.indexOf('<main'))
})

it('each is a link in its own name, with its direction, to the same page', () => {
  const markup = frame('ur', '/ur/plan?x=1')
  expect(markup).toContain('<a lang="en" dir="ltr" href="/en/plan?x=1" hrefLang="en">English</a>')
  expect(markup).toContain('<a lang="ur" dir="rtl" aria-current="true" href="/ur/plan?x=1" hrefLang="ur">اردو</a>')
  expect(markup.match(/hrefLang=/g)).toHaveLength(4)
})

it('they are unfolded where somebody comes first, and only there', () => {
  expect(frame('en', '/en')).toContain('<details class="languages" open="">')
  expect(frame('en', '/en/help')).toContain('<details class="languages">')
})
