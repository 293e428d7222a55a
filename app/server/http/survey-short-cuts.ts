import type { ServerBuild } from '@remix-run/node'
import type { Request as ExpressRequest, RequestHandler } from 'express'
import type { PostArgs } from '#app/server/asking.ts'
import type { ServerContext } from '#app/server/context.ts'
import { sendHead, toPosting, toRequestContext } from '#app/server/http/web-request.ts'

type Action = (args: PostArgs) => Promise<Response> | Response

/**
 * The posts of a survey go straight to their route's own action: nine of ten answer with a redirect, and Remix' router
 * costs as much again. Whatever is no redirect (an error to show) goes through Remix, which runs the action again:
 * an answer with a problem was not stored.
 */
export function surveyShortCuts(context: ServerContext, build: ServerBuild): RequestHandler {
  const ways = WAYS.map(({ address, route, takes }) => ({ address, takes, action: build.routes[route]?.module.action as Action | undefined })) // our own routes' actions
  return (request, response, next) => {
    const found = request.method === 'POST' && !asksForData(request) ? matchWay(ways, request.path) : undefined
    if (!found) { next(); return }
    run(found, { request: toPosting(request, response, context), params: found.params, context: toRequestContext(request, response, context) })
      .then(async (answer) => {
        if (!answer) { next(); return }
        sendHead(answer, response)
        response.end(answer.body ? Buffer.from(await answer.arrayBuffer()) : undefined) // a few bytes: no stream
      }).catch(next)
  }
}

const onlyRedirects = (answer: unknown) => answer instanceof Response && answer.status >= 300 && answer.status < 400
/** What a device posts is answered with data and never with a page. */
const anyAnswer = (answer: unknown) => answer instanceof Response && answer.status !== 404

const WAYS = [
  { address: /^\/(?<lang>[^/]+)\/go\/(?<code>[^/]+)\/draft$/, route: 'routes/$lang.go.$code_.draft', takes: anyAnswer },
  { address: /^\/(?<lang>[^/]+)\/go\/(?<code>[^/]+)\/send$/, route: 'routes/$lang.go.$code_.send', takes: anyAnswer },
  { address: /^\/(?<lang>[^/]+)\/go\/(?<code>[^/]+)\/questions\/(?<key>[^/]+)$/, route: 'routes/$lang.go.$code_.questions.$key', takes: onlyRedirects },
  { address: /^\/(?<lang>[^/]+)\/go\/(?<code>[^/]+)\/check$/, route: 'routes/$lang.go.$code_.check', takes: onlyRedirects },
  { address: /^\/(?<lang>[^/]+)\/go\/(?<code>[^/]+)$/, route: 'routes/$lang.go.$code', takes: onlyRedirects },
] as const

interface Way { readonly address: RegExp; readonly takes: (answer: unknown) => boolean; readonly action: Action | undefined }

function matchWay(ways: readonly Way[], path: string) {
  for (const { address, action, takes } of ways) {
    const params = address.exec(path)?.groups
    if (params && action && !path.includes('%')) return { action, takes, params: { ...params } }
  }
  return undefined
}

/** The answer of this action, returned or thrown, if it is one that can be given from here; undefined for everything else. */
async function run({ action, takes }: { readonly action: Action; readonly takes: Way['takes'] }, args: PostArgs): Promise<Response | undefined> {
  try {
    return taken(await action(args), takes)
  } catch (thrown) {
    return taken(thrown, takes) // what went wrong goes wrong again in Remix, which logs it and shows the page
  }
}

function taken(answer: unknown, takes: Way['takes']): Response | undefined {
  return answer instanceof Response && takes(answer) ? answer : undefined
}

function asksForData({ originalUrl }: ExpressRequest): boolean {
  return originalUrl.includes('_data')
}
