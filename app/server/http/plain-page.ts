import type { Request, Response } from 'express'
import { findLanguage, type Language } from '#app/i18n/languages.ts'
import { negotiateLanguage } from '#app/i18n/negotiate.ts'
import { paths } from '#app/paths.ts'
import type { ServerContext } from '#app/server/context.ts'
import { nonceOf } from '#app/server/http/security-headers.ts'

export type PlainPage = 'noOrigin' | 'foreignOrigin' | 'tooLarge' | 'unavailable' | 'notSetUp' | 'failed'

/** A page that stands without Remix: for what is refused or breaks in front of it. In the reader's language. */
export function sendPlainPage(context: ServerContext, request: Request, response: Response, status: number, page: PlainPage): void {
  const language = languageOf(context, request)
  const t = context.translators(language.tag)
  const title = t(`errors:plain.${page}.title`)
  response.status(status)
  response.setHeader('Cache-Control', 'no-store')
  if (status === 503) response.setHeader('Retry-After', '30')
  response.type('html').send(`<!doctype html><html lang="${language.tag}" dir="${language.direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title><style nonce="${nonceOf(response.locals)}">${STYLE}</style></head><body><main><h1>${escape(title)}</h1><p>${escape(t(`errors:plain.${page}.body`))}</p><p><a href="${paths.help(language.tag)}">${escape(t('common:getHelp'))}</a></p></main></body></html>`)
}

const STYLE = 'body{margin:0;background:#fffaf3;color:#1b1f3b;font:18px/1.6 system-ui,sans-serif}:lang(ur){line-height:2.2}main{max-width:34rem;margin:0 auto;padding:2rem 1.25rem}h1{line-height:1.3}a{color:#3a35a8}@media(prefers-color-scheme:dark){body{background:#14172b;color:#f4f1ea}a{color:#b4b1ff}}'

function languageOf(context: ServerContext, request: Request): Language {
  const first = request.path.split('/')[1] ?? ''
  return findLanguage(context.languages, first) ?? negotiateLanguage(context.languages, request.headers['accept-language'] ?? null)
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
