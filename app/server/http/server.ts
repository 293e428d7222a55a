import { createServer, type Server } from 'node:http'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express } from 'express'
import { constants } from 'node:zlib'
import type { ServerContext } from '#app/server/context.ts'
import { assets } from '#app/server/http/assets.ts'
import { bodyCap } from '#app/server/http/body-cap.ts'
import { clips } from '#app/server/http/clips.ts'
import { deviceDrafts } from '#app/server/http/device-drafts.ts'
import { bornForExpress } from '#app/server/http/express-born.ts'
import { failed } from '#app/server/http/failed.ts'
import { favicon } from '#app/server/http/favicon.ts'
import { healthcheck } from '#app/server/http/healthcheck.ts'
import { neverKept } from '#app/server/http/never-kept.ts'
import { originGuard } from '#app/server/http/origin-guard.ts'
import { createPageMemory } from '#app/server/http/page-memory.ts'
import { createQuestionMemory } from '#app/server/http/question-memory.ts'
import { remixHandler } from '#app/server/http/remix-handler.ts'
import { requestLog } from '#app/server/http/request-log.ts'
import { securityTxt } from '#app/server/http/security-txt.ts'
import { serviceWorker } from '#app/server/http/service-worker.ts'
import { securityHeaders } from '#app/server/http/security-headers.ts'
import { untilSetUp } from '#app/server/http/until-set-up.ts'
import { createSurveyPagesMemory } from '#app/server/http/survey-pages-memory.ts'
import { surveyShortCuts } from '#app/server/http/survey-short-cuts.ts'

/** Express in front of Remix: what must hold for every answer stands here, before any page runs. */
export function createApp(context: ServerContext, build: ServerBuild, clientFolder: string): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', context.env.trustProxy)
  app.set('etag', false)
  app.set('query parser', false) // pages read their own address
  app.use(requestLog(context))
  app.use(securityHeaders(context))
  const pressed = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } })
  app.get('/healthcheck', healthcheck(context))
  app.get('/favicon.ico', favicon)
  app.get('/.well-known/security.txt', securityTxt(context))
  app.use('/assets', pressed, assets(clientFolder))
  app.get('/sw.js', pressed, serviceWorker(clientFolder))
  app.use('/clips', clips(context.env.dataDir))
  app.use('/office', neverKept)
  app.use(untilSetUp(context))
  app.use(originGuard(context))
  app.use(bodyCap(context))
  const pages = createPageMemory()
  const questions = createQuestionMemory(context)
  const surveys = createSurveyPagesMemory()
  app.use(surveys.recall)
  app.use(deviceDrafts(context))
  app.use(surveyShortCuts(context, build))
  app.use(pages.recall)
  app.use(questions.recall)
  app.use(remixHandler(context, build, [pages.remember, questions.remember, surveys.remember]))
  app.use(failed(context))
  return app
}

/**
 * A server that cuts slow senders off and can be stopped without losing a request in flight. A connection that rests is
 * kept for longer than proxies keep theirs (60 s) and than a child thinks: closed while the next answer is on its way,
 * that answer would meet a broken connection.
 */
export function createHttpServer(app: Express): Server {
  const server = createServer({ ...bornForExpress(app), keepAliveTimeout: 75_000, headersTimeout: 15_000, requestTimeout: 30_000 }, app)
  server.maxHeadersCount = 100
  return server
}
