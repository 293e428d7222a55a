import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PageEnvironmentProvider, type PageEnvironment } from '#app/components/page-environment.tsx'
import type { Language } from '#app/i18n/languages.ts'
import { TranslatorProvider } from '#app/i18n/translator-context.tsx'
import type { Translator } from '#app/i18n/translator.ts'

export interface PrintDocument {
  readonly title: string
  readonly language: Language
  readonly languages: readonly Language[]
  readonly t: Translator
  /** `large`: 18 points and more; `easy`: large, one idea a line, pictures. */
  readonly format: 'standard' | 'large' | 'easy'
  /** At the foot of every sheet, beside its number. */
  readonly foot: string
  /** The address of the print styles, or the styles themselves where nothing can be fetched. */
  readonly styles: { readonly href: string } | { readonly text: string }
  readonly nonce: string
  /** A line for the screen only: other languages and formats, how to print. */
  readonly bar?: ReactElement | undefined
  readonly content: ReactElement
}

/**
 * A whole page for paper in the reader's language and direction, without frame and without script. The office around it
 * speaks English; what is printed goes to children and parents.
 */
export function renderPrintDocument(page: PrintDocument): string {
  const { language, title, format, bar, content } = page
  const body = renderToStaticMarkup(
    <PageEnvironmentProvider value={environmentOf(page)}>
      <TranslatorProvider value={{ t: page.t, language }}>
        {bar}
        <main>{content}</main>
      </TranslatorProvider>
    </PageEnvironmentProvider>,
  )
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeText(title)}</title>${styleElements(page)}`
  return `<!doctype html><html lang="${escapeText(language.tag)}" dir="${language.direction}" class="print" data-format="${format}"><head>${head}</head><body>${body}</body></html>`
}

function styleElements({ styles, nonce, foot, language }: PrintDocument): string {
  const main = 'href' in styles ? `<link rel="stylesheet" href="${escapeText(styles.href)}">` : `<style>${styles.text}</style>`
  const [start, end] = language.direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  return `${main}<style nonce="${escapeText(nonce)}">@page{@bottom-${start}{content:${cssText(foot)}}@bottom-${end}{content:counter(page) " / " counter(pages)}}</style>`
}

/** A text as a CSS string: everything but letters, digits and blanks by its number, so that none can end the string or the element. */
function cssText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function environmentOf({ nonce, languages, format }: PrintDocument): PageEnvironment {
  return { nonce, format: format === 'easy' ? 'easy' : 'standard', status: 200, demo: false, languages, pathAndQuery: '', styles: { publicText: '', publicHref: '', officeHref: '', readAloudHref: '' }, scripts: { publicHref: '' } }
}
