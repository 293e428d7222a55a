import type { RequestHandler } from 'express'

const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#a83a1a" d="M5 3h14a4 4 0 0 1 4 4v7a4 4 0 0 1-4 4h-8l-6 5v-5a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Z"/><path fill="#0a655b" d="M28 12H16a4 4 0 0 0-4 4v6a4 4 0 0 0 4 4h7l5 4v-4a3 3 0 0 0 3-3v-7a4 4 0 0 0-3-4Z"/></svg>`

/** The mark, so that no browser's request for it reaches a page. */
export const favicon: RequestHandler = (_request, response) => {
  response.setHeader('Cache-Control', 'public, max-age=86400')
  response.type('image/svg+xml').send(MARK)
}
