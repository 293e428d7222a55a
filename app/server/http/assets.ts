import { join } from 'node:path'
import express, { Router } from 'express'

/** Hashed files never change: kept for a year. The previous build's stay, for tabs that are still open. */
export function assets(clientFolder: string): Router {
  const router = Router()
  router.use(express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }))
  router.use((_request, response) => { response.status(404).type('text/plain').send('Not found') })
  return router
}
