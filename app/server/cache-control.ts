interface Answered {
  readonly matches: readonly { readonly route: { readonly id: string } }[]
  readonly loaderHeaders: Readonly<Record<string, Headers>>
  readonly actionHeaders: Readonly<Record<string, Headers>>
  readonly statusCode: number
}

/**
 * What the page's own action or loader says about keeping it (settled 46). Remix hands that on only where a route
 * exports `headers`, so it is done once for all. A page that says nothing, or failed, is never kept.
 */
export function cacheControlOf({ matches, loaderHeaders, actionHeaders, statusCode }: Answered): string {
  const id = matches.at(-1)?.route.id
  if (id === undefined || statusCode >= 400) return 'no-store'
  return (actionHeaders[id] ?? loaderHeaders[id])?.get('Cache-Control') ?? 'no-store'
}
