import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { endPressed } from '#app/server/http/press.ts'

const PAGE = `<p>${'ہم سنتے ہیں — we listen. '.repeat(200)}</p>`
let server: Server

beforeAll(async () => {
  const app = express()
  app.get('/page', (request, response, next) => { response.setHeader('Vary', 'Cookie'); endPressed(request, response, PAGE).catch(next) })
  app.get('/word', (request, response, next) => { endPressed(request, response, 'ok').catch(next) })
  server = createServer(app)
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
})
afterAll(() => { server.close() })

function fetched(path: string, accepts?: string, method = 'GET'): Promise<{ readonly headers: IncomingMessage['headers']; readonly body: Buffer }> {
  const { port } = server.address() as AddressInfo // listens on a port
  return new Promise((resolve, reject) => {
    get({ port, path, method, headers: accepts === undefined ? {} : { 'accept-encoding': accepts } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => { chunks.push(chunk) })
      answer.on('end', () => { resolve({ headers: answer.headers, body: Buffer.concat(chunks) }) })
    }).on('error', reject).end()
  })
}

describe('a page', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ])('is pressed for a browser that takes %s', async (accepts, encoding, unpack) => {
    const { headers, body } = await fetched('/page', accepts)
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['vary']).toBe('Cookie, Accept-Encoding')
    expect(Number(headers['content-length'])).toBe(body.length)
    expect(unpack(body).toString()).toBe(PAGE)
  })

  it.each([undefined, 'identity', 'zstd'])('goes as it is to one that takes %s', async (accepts) => {
    const { headers, body } = await fetched('/page', accepts)
    expect(headers['content-encoding']).toBeUndefined()
    expect(headers['vary']).toBe('Cookie, Accept-Encoding')
    expect(body.toString()).toBe(PAGE)
  })

  it('of a few bytes is not worth it', async () => {
    const { headers, body } = await fetched('/word', 'br')
    expect(headers['content-encoding']).toBeUndefined()
    expect(body.toString()).toBe('ok')
  })

  it('has no body when only its head is asked for', async () => {
    expect((await fetched('/page', 'br', 'HEAD')).body).toHaveLength(0)
  })
})
