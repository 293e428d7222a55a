import type { RequestHandler } from 'express'
import { findContacts } from '#app/features/ground/privacy/purpose-store.server.ts'
import { addDays, dayOf } from '#app/features/ground/world.ts'
import type { ServerContext } from '#app/server/context.ts'

const DAYS_VALID = 180

/** Where weaknesses are reported (RFC 9116). Without a contact there is none: a file without one says nothing. */
export function securityTxt({ db, world, env }: ServerContext): RequestHandler {
  return (_request, response, next) => {
    findContacts(db).then(({ securityContact }) => {
      if (securityContact === '') { next(); return }
      const lines = [
        `Contact: ${securityContact.startsWith('https://') ? securityContact : `mailto:${securityContact}`}`,
        `Expires: ${addDays(dayOf(world), DAYS_VALID)}T00:00:00Z`,
        'Preferred-Languages: en',
        `Canonical: ${new URL('/.well-known/security.txt', env.publicUrl).href}`,
      ]
      response.setHeader('Cache-Control', 'public, max-age=3600')
      response.type('text/plain').send(`${lines.join('\n')}\n`)
    }).catch(next)
  }
}
