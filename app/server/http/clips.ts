import { join } from 'node:path'
import express, { Router } from 'express'

const NAME = /^\/[A-Za-z0-9][A-Za-z0-9_-]*\.(?<ending>mp3|m4a|ogg|wav|mp4|webm|vtt)$/
const TYPES: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg', m4a: 'audio/mp4', ogg: 'audio/ogg', wav: 'audio/wav', mp4: 'video/mp4', webm: 'video/webm', vtt: 'text/vtt; charset=utf-8',
}

/** Recordings an operator put into DATA_DIR/clips, in pieces as players ask for them. A changed recording is heard within the hour. */
export function clips(dataDir: string): Router {
  const router = Router()
  const files = express.static(join(dataDir, 'clips'), { index: false, redirect: false, dotfiles: 'ignore', maxAge: '1h' })
  router.use((request, response, next) => {
    const ending = NAME.exec(request.path)?.groups?.['ending']
    if (!ending || (request.method !== 'GET' && request.method !== 'HEAD')) { next(); return }
    response.type(TYPES[ending] ?? '')
    files(request, response, next)
  })
  router.use((_request, response) => { response.status(404).type('text/plain').send('Not found') })
  return router
}
