import { describe, expect, it } from 'vitest'
import { HelpBlock } from '#app/features/ground/duty/help-block.tsx'
import { HelpView } from '#app/features/ground/duty/help-view.tsx'
import type { Helpline } from '#app/features/ground/duty/helpline.ts'
import { renderedPage, textOf } from '#tests/support/rendered-page.ts'

const CHILDLINE: Helpline = {
  key: 'childline', name: { en: 'Childline' }, does: { en: 'Talk about anything.' }, hours: { en: 'See their website.' }, callNumber: '0800 1111', textNumber: null, textWord: null,
  link: 'https://www.childline.org.uk', audiences: ['children', 'young-people'], checkedOn: '2026-11-01',
}
const SHOUT: Helpline = { ...CHILDLINE, key: 'shout', name: { en: 'Shout' }, callNumber: null, textNumber: '85258', textWord: 'SHOUT', link: null, audiences: ['young-people', 'parents'], checkedOn: '2026-10-01' }

describe('get help now', () => {
  it('begins with danger and 999, then children, young people, parents', () => {
    const html = renderedPage(<HelpView helplines={[CHILDLINE, SHOUT]} />)
    const order = ['tel:999', 'For children', 'For young people', 'For parents and carers'].map((words) => html.indexOf(words))
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(order[0]).toBeGreaterThan(0)
  })

  it('dials and texts in one press', () => {
    const html = renderedPage(<HelpView helplines={[CHILDLINE, SHOUT]} />)
    expect(html).toContain('href="tel:08001111">Call 0800 1111</a>')
    expect(html).toContain('href="sms:85258?body=SHOUT">Text SHOUT to 85258</a>')
  })

  it('says 999 even when nothing is set up', () => {
    const html = renderedPage(<HelpView helplines={[]} />)
    expect(html).toContain('href="tel:999"')
    expect(textOf(html)).not.toContain('We checked these numbers')
  })

  it('is as old as its oldest number', () => {
    expect(textOf(renderedPage(<HelpView helplines={[CHILDLINE, SHOUT]} />))).toContain('We checked these numbers on 1 October 2026')
  })

  it('gives who reads another language a sentence to say in English', () => {
    expect(renderedPage(<HelpView helplines={[]} />, 'ur')).toContain('<p lang="en" dir="ltr" data-read=""><strong>Interpreter, please. I speak Urdu.</strong></p>')
    expect(renderedPage(<HelpView helplines={[]} />)).not.toContain('Interpreter')
  })
})

describe('the short help on other pages', () => {
  it('names the lines, without websites, and leads to all of them', () => {
    const html = renderedPage(<HelpBlock helplines={[CHILDLINE, SHOUT]} />)
    expect(html).toContain('tel:08001111')
    expect(html).toContain('sms:85258')
    expect(html).not.toContain('childline.org.uk')
    expect(html).toContain('href="/en/help"')
  })

  it('says 999 without any data', () => {
    expect(renderedPage(<HelpBlock helplines={[]} />)).toContain('tel:999')
  })
})
