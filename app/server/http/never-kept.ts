import type { RequestHandler } from 'express'

/** Nothing of the office is kept by a browser or a proxy, its errors neither, whatever a page forgot to say (settled 46). */
export const neverKept: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store')
  next()
}
