import { describe, expect, it } from 'vitest'
import { renderPrintDocument } from '#app/components/print-document.tsx'
import { createTranslators } from '#app/i18n/translator.ts'

const urdu = { tag: 'ur', direction: 'rtl', ownName: 'اردو' } as const
const page = {
  title: 'A & <B>', language: urdu, languages: [urdu], t: createTranslators({})('ur'), format: 'large', foot: 'quiet-river', styles: { href: '/assets/print.css' }, nonce: 'n0nce', content: <p>{'سلام'}</p>,
} as const

describe('a page for paper', () => {
  it('is a whole page in its own language and direction, without script', () => {
    const html = renderPrintDocument(page)
    expect(html).toMatch(/^<!doctype html><html lang="ur" dir="rtl" class="print" data-format="large">/)
    expect(html).toContain('<link rel="stylesheet" href="/assets/print.css">')
    expect(html).toContain('<main><p>سلام</p></main>')
    expect(html).not.toContain('<script')
  })

  it('mirrors its foot', () => {
    expect(renderPrintDocument(page)).toContain('@bottom-right{content:"quiet\\2d river"}@bottom-left{content:counter(page)')
    expect(renderPrintDocument({ ...page, language: { ...urdu, tag: 'en', direction: 'ltr' } })).toContain('@bottom-left{content:"quiet\\2d river"}')
  })

  it('lets no text out of its place', () => {
    const html = renderPrintDocument({ ...page, foot: '"}</style><script>alert(1)</script>', title: '</title><script>' })
    expect(html).not.toContain('<script')
    expect(html.match(/<\/style>/g)).toHaveLength(1)
  })

  it('carries its styles with it where nothing can be fetched', () => {
    const html = renderPrintDocument({ ...page, styles: { text: 'p{color:#000}' } })
    expect(html).toContain('<style>p{color:#000}</style>')
    expect(html).not.toContain('<link')
  })
})
