import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createElement, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'

// The floor for a page: the same elements rendered by React on a bare node:http server, nothing else.
process.once('message', ({ html }: { html: string }) => {
  const tree = elementsOf(html.replace(/^<!doctype html>/, ''))
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html>${renderToString(createElement('html', null, ...tree))}`)
  })
  server.listen(0, '127.0.0.1', () => { process.send?.({ port: (server.address() as AddressInfo).port }) }) // listening on a port
})

interface Open { readonly tag: string; readonly attributes: Record<string, string>; readonly children: ReactNode[] }

const TOKENS = /<!--[\s\S]*?-->|<\/([a-z0-9]+)>|<([a-z0-9]+)((?:\s+[a-zA-Z:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g
const VOID = ['meta', 'link', 'input', 'br', 'hr', 'img']

/** The page as React elements, read from its HTML. */
function elementsOf(html: string): ReactNode[] {
  const stack: Open[] = [{ tag: 'html', attributes: {}, children: [] }]
  for (const [, closing, tag, attributes = '', selfClosing, text] of html.matchAll(TOKENS)) {
    if (text !== undefined) stack.at(-1)?.children.push(text)
    else if (closing !== undefined) close(stack)
    else if (tag !== undefined) {
      stack.push({ tag, attributes: attributesOf(attributes), children: [] })
      if (selfClosing === '/' || VOID.includes(tag)) close(stack)
    }
  }
  while (stack.length > 1) close(stack)
  return stack[0]?.children ?? []
}

function close(stack: Open[]): void {
  const open = stack.length > 1 ? stack.pop() : undefined
  if (open) stack.at(-1)?.children.push(createElement(open.tag, open.attributes, ...(VOID.includes(open.tag) ? [] : open.children)))
}

const NAMES: Record<string, string> = { class: 'className', for: 'htmlFor', tabindex: 'tabIndex', charset: 'charSet', hreflang: 'hrefLang', autocomplete: 'autoComplete' }

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [NAMES[name.toLowerCase()] ?? name, value]))
}
