import { join } from 'node:path'
import type { RequestHandler } from 'express'

/** The service worker of own devices: a fixed address, asked for anew every time (settled 42). */
export function serviceWorker(clientFolder: string): RequestHandler {
  const file = join(clientFolder, 'sw.js')
  return (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-cache')
    response.sendFile(file, { root: '/', cacheControl: false }, (error) => { if (error) next() })
  }
}
