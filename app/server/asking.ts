import type { RequestContext } from '#app/server/context.ts'

/** As much of a request as tells whose it is. A web `Request` is one; the short cuts build less, because a whole one costs more than most answers. */
export interface Asking {
  readonly url: string
  readonly headers: { readonly get: (name: string) => string | null }
}

/** The same with what was posted. */
export interface Posting extends Asking {
  readonly json: () => Promise<unknown>
  readonly formData: () => Promise<FormData>
}

/** What the actions of a survey are handed: by Remix, or straight by the short cuts. */
export interface PostArgs {
  readonly request: Posting
  readonly params: Readonly<Record<string, string | undefined>>
  readonly context: RequestContext
}
