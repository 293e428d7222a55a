import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Localized } from '#app/components/localized.tsx'
import { PageEnvironmentProvider, type PageEnvironment } from '#app/components/page-environment.tsx'
import { Radios } from '#app/components/radios.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { Status, type StatusKind } from '#app/components/status.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { UserText } from '#app/components/user-text.tsx'
import { YouSaidWeDid } from '#app/components/you-said-we-did.tsx'
import type { Language } from '#app/i18n/languages.ts'
import { TranslatorProvider } from '#app/i18n/translator-context.tsx'
import { createTranslators } from '#app/i18n/translator.ts'

const ENGLISH: Language = { tag: 'en', direction: 'ltr', ownName: 'English' }
const URDU: Language = { tag: 'ur', direction: 'rtl', ownName: 'اردو' }
const OPTIONS = [{ value: 'park', label: 'Park', hint: 'or playing field' }, { value: 'bus', label: 'Bus' }]

describe('a text field', () => {
  it('is labelled, and keeps what was typed', () => {
    const html = page(<TextField id="title" label="Title of the theme" defaultValue="Dark <parks>" />)
    expect(html).toContain('<label for="title">Title of the theme</label>')
    expect(html).toContain('name="title" value="Dark &lt;parks&gt;"')
    expect(html).not.toContain('aria-describedby')
  })

  it('names its hint and its error to a screen reader, in that order', () => {
    const html = page(<TextField id="title" label="Title" hint="A few words" error="Enter a title" />)
    expect(html).toContain('aria-describedby="title-hint title-error" aria-invalid="true"')
    expect(html).toMatch(/id="title-hint">A few words.*id="title-error">Enter a title/)
  })

  it('may be posted under another name than its id', () => {
    expect(page(<TextArea id="reply-1" name="reply" label="Reply" />)).toContain('<textarea id="reply-1" name="reply"')
  })
})

describe('a choice', () => {
  it('gives its first option the id the error summary leads to, and every option one of its own', () => {
    const html = page(<Checkboxes name="places" legend="Which places?" options={OPTIONS} chosen={[]} error="Choose a place" />)
    expect([...html.matchAll(/<input type="checkbox" id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['places', 'places-2'])
    expect(html).toContain('<fieldset class="field field-wrong" aria-describedby="places-error">')
  })

  it('ticks what was chosen and nothing else', () => {
    expect(chosenIn(page(<Checkboxes name="places" legend="Which?" options={OPTIONS} chosen={['bus']} />))).toEqual(['bus'])
    expect(chosenIn(page(<Radios name="places" legend="Which?" options={OPTIONS} chosen="park" />))).toEqual(['park'])
    expect(chosenIn(page(<Radios name="places" legend="Which?" options={OPTIONS} />))).toEqual([])
  })

  it('shows the chosen one of a list', () => {
    const html = page(<SelectField id="place" label="Place" options={OPTIONS} defaultValue="bus" />)
    expect(html).toContain('<option value="bus" selected="">Bus</option>')
  })
})

describe('the error summary', () => {
  it('is focused without script and leads to each field', () => {
    const html = page(<ErrorSummary errors={[{ field: 'title', message: 'Enter a title' }, { field: 'places', message: 'Choose a place' }]} />)
    expect(html).toMatch(/tabindex="-1" autofocus=""|autofocus="" tabindex="-1"/i)
    expect(html).toContain('>There is a problem</h2>')
    expect(html).toMatch(/<a href="#title">Enter a title<\/a>.*<a href="#places">Choose a place<\/a>/)
  })

  it('is not there when nothing is wrong', () => {
    expect(page(<ErrorSummary errors={[]} />)).toBe('')
  })
})

describe('a text of ours', () => {
  it('stands in the page without marks when it is in the language of the page', () => {
    expect(page(<Localized text={{ en: 'Parks', ur: 'پارک' }} />, URDU)).toBe('پارک')
  })

  it('is marked with its own language and direction when it is not', () => {
    expect(page(<Localized text={{ en: 'Parks' }} as="h2" />, URDU)).toBe('<h2 lang="en" dir="ltr">Parks</h2>')
  })
})

describe('a text of somebody', () => {
  it('stands in the language and direction it was written in', () => {
    expect(page(<UserText text="پارک" language="ur" />)).toBe('<p class="user-text" lang="ur" dir="rtl">پارک</p>')
  })

  it('finds its direction by itself in a language we do not know', () => {
    expect(page(<UserText text="…" language={null} />)).toBe('<p class="user-text" dir="auto">…</p>')
  })
})

describe('a table', () => {
  it('names its rows, writes numbers as the language does and puts them at the end', () => {
    const html = page(<DataTable caption="Answers by place" head={['Place', 'Answers', 'Note']} rows={[['North', 1200, 'all'], ['South', 46, '–']]} />)
    expect(html).toContain('<th scope="row">North</th><td class="number">1,200</td><td>all</td>')
    expect(html).toContain('<th scope="col" class="number">Answers</th><th scope="col">Note</th>')
    expect(html).toContain('role="region" aria-label="Answers by place" tabindex="0"')
  })
})

describe('what is told apart', () => {
  it('has a shape of its own for every status, so that colour is not needed', () => {
    const kinds: readonly StatusKind[] = ['done', 'good', 'attention', 'late', 'stopped', 'waiting', 'neutral']
    const shapes = kinds.map((kind) => /<path d="([^"]+)"/.exec(page(<Status kind={kind}>{kind}</Status>))?.[1])
    expect(new Set(shapes).size).toBe(kinds.length)
  })

  it('says in words who speaks in the two bubbles, said first', () => {
    const html = page(<YouSaidWeDid saidLabel="You said" didLabel="We did" said="It is dark" did="We put in lights" />)
    expect(html).toMatch(/You said.*It is dark.*We did.*We put in lights/)
    expect(html).not.toContain('bubble-meta')
  })

  it('writes a day for people and for machines', () => {
    expect(page(<Day day="2026-11-21" />)).toBe('<time dateTime="2026-11-21">21 November 2026</time>')
  })
})

function page(content: ReactElement, language = ENGLISH): string {
  const texts = { en: { common: { problem: { title: 'There is a problem' } }, errors: { titlePrefix: 'Error: ' } } }
  const environment: PageEnvironment = {
    nonce: undefined, status: 200, demo: false, format: 'standard', languages: [ENGLISH, URDU], pathAndQuery: '/en',
    styles: { publicText: '', publicHref: '', officeHref: '', readAloudHref: '' }, scripts: { publicHref: '' },
  }
  return renderToStaticMarkup(createElement(PageEnvironmentProvider, { value: environment, children:
    createElement(TranslatorProvider, { value: { t: createTranslators(texts)(language.tag), language }, children: content }) }))
}

function chosenIn(html: string): (string | undefined)[] {
  return [...html.matchAll(/<input[^>]*value="([^"]+)"[^>]*>/g)].filter(([input]) => input.includes('checked=""')).map(([, value]) => value)
}
