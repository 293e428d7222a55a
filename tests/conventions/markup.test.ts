import { describe, expect, it } from 'vitest'
import { checkMarkup, checkWords } from '#tests/conventions/rules/markup.ts'
import { listSources } from '#tests/conventions/sources.ts'

const sources = listSources('.tsx')

function page(markup: string, path = 'app/routes/$lang.help/route.tsx') {
  return [{ path, text: `export default function Page() { return ${markup} }` }]
}

describe('markup', () => {
  it('has no style attribute and no handler that cannot run', () => {
    expect(checkMarkup(sources)).toEqual([])
  })

  it.each([
    `<p style={{ color: 'red' }}>{x}</p>`,
    `<button onclick="go()">{x}</button>`,
    `<button onClick="go()">{x}</button>`,
    `<button onClick={go}>{x}</button>`,
    `<p dangerouslySetInnerHTML={{ __html: x }} />`,
  ])('would catch %s', (markup) => {
    expect(checkMarkup(page(markup))).toHaveLength(1)
  })

  it('lets the office have handlers', () => {
    expect(checkMarkup(page('<button onClick={go}>{x}</button>', 'app/routes/office.coding.$id/route.tsx'))).toEqual([])
  })
})

describe('every word a person reads stands in locales', () => {
  it('in the product', () => {
    expect(checkWords(sources)).toEqual([])
  })

  it.each([
    '<p>Get help now</p>',
    '<p>مساعدة</p>',
    `<p>{'Get help'}</p>`,
    '<p>{`Hello ${name}`}</p>',
    `<p>{late ? 'late' : t('plan:late')}</p>`,
    `<p>{name || 'nobody'}</p>`,
    '<nav aria-label="Languages">{x}</nav>',
    `<img src={x} alt={'A park'} />`,
    '<input placeholder="Your name" />',
    `<TextField id="a" label="Your name" />`,
    '<kbd>Enter</kbd>',
  ])('would catch %s', (markup) => {
    expect(checkWords(page(markup))).toHaveLength(1)
  })

  it.each([
    `<p>{t('help:title')} – 46 %</p>`,
    '<p className="lead" id="main">{text}</p>',
    '<kbd>J</kbd>',
    `<a href={'/en'}>{name}</a>`,
    `<p>{t('help:title', { context: 'late' })}</p>`,
  ])('takes no offence at %s', (markup) => {
    expect(checkWords(page(markup))).toEqual([])
  })
})
