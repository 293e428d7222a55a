import type { ServerBuild } from '@remix-run/node'
import type { Request as ExpressRequest, RequestHandler } from 'express'
import type { RequestContext, ServerContext } from '#app/server/context.ts'
import { sendBody, sendHead, toRequestContext, toWebRequest } from '#app/server/http/web-request.ts'

type Action = (args: { request: Request; params: Record<string, string>; context: RequestContext }) => Promise<Response> | Response

/**
 * The posts of a survey go straight to their route's own action: nine of ten answer with a redirect, and Remix' router
 * costs as much again. Whatever is no redirect (an error to show) goes through Remix, which runs the action again:
 * an answer with a problem was not stored.
 */
export function surveyShortCuts(context: ServerContext, build: ServerBuild): RequestHandler {
  const ways = WAYS.map(({ address, route }) => ({ address, action: build.routes[route]?.module.action as Action | undefined })) // our own routes' actions
  return (request, response, next) => {
    const found = request.method === 'POST' && !asksForData(request) ? matchWay(ways, request.path) : undefined
    if (!found) { next(); return }
    run(found.action, { request: toWebRequest(request, response, context), params: found.params, context: toRequestContext(request, response, context) })
      .then(async (answer) => {
        if (!answer) { next(); return }
        sendHead(answer, response)
        await sendBody(answer, response)
      }).catch(next)
  }
}

const WAYS = [
  { address: /^\/(?<lang>[^/]+)\/go\/(?<code>[^/]+)\/questions\/(?<key>[^/]+)$/, route: 'routes/$lang.go.$code_.questions.$key' },
  { address: /^\/(?<lang>[^/]+)\/go\/(?<code>[^/]+)\/check$/, route: 'routes/$lang.go.$code_.check' },
  { address: /^\/(?<lang>[^/]+)\/go\/(?<code>[^/]+)$/, route: 'routes/$lang.go.$code' },
] as const

function matchWay(ways: readonly { readonly address: RegExp; readonly action: Action | undefined }[], path: string) {
  for (const { address, action } of ways) {
    const params = address.exec(path)?.groups
    if (params && action && !path.includes('%')) return { action, params: { ...params } }
  }
  return undefined
}

/** The redirect this action answers with, returned or thrown; undefined for everything else. */
async function run(action: Action, args: Parameters<Action>[0]): Promise<Response | undefined> {
  try {
    return redirectOnly(await action(args))
  } catch (thrown) {
    return redirectOnly(thrown) // what went wrong goes wrong again in Remix, which logs it and shows the page
  }
}

function redirectOnly(answer: unknown): Response | undefined {
  return answer instanceof Response && answer.status >= 300 && answer.status < 400 ? answer : undefined
}

function asksForData({ originalUrl }: ExpressRequest): boolean {
  return originalUrl.includes('_data')
}
