import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { FormatButton, FormatSwitch } from '#app/components/format-switch.tsx'
import { renderedPage, textOf } from '#tests/support/rendered-page.ts'

describe('the switch between standard words and Easy Read', () => {
  it('is a form of its own that knows the page it stands on, and works without a script', () => {
    const markup = renderedPage(createElement(FormatSwitch))
    expect(markup).toContain('<form method="post" action="/en/format">')
    expect(markup).toContain('<input type="hidden" name="to" value="/en"/>')
    expect(textOf(markup)).toBe('Easy Read')
  })

  it('inside the form of a question is a button that saves and comes back', () => {
    const markup = renderedPage(createElement(FormatButton, { name: 'step', before: 'format:' }))
    for (const part of ['type="submit"', 'name="step"', 'value="format:easy"', 'formnovalidate']) expect(markup).toContain(part)
  })
})
