import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'

// The floor for a submit: the rows of one response to survey A written by hand, one transaction, synchronous=FULL, nothing else.
const ANSWERS = 12
const file = new Database(join(mkdtempSync(join(tmpdir(), 'sayback-floor-')), 'floor.sqlite'))
file.pragma('journal_mode = WAL')
file.pragma('synchronous = FULL')
file.exec(`
  create table receipt (receipt_hash text primary key, response_id text unique, state text) without rowid;
  create table response (id text primary key, survey_id text, collector_id text, received_on text) without rowid;
  create table contribution (id text primary key, response_id text, original text, received_at text) without rowid;
  create table answer (response_id text, question_key text, position integer, option_code text, missing text, primary key (response_id, question_key, position)) without rowid;
  create table draft (receipt_hash text primary key, sealed text) without rowid;`)

const receipt = file.prepare('insert into receipt values (?, ?, ?) on conflict do nothing')
const draft = file.prepare('delete from draft where receipt_hash = ?')
const response = file.prepare('insert into response values (?, ?, ?, ?)')
const contribution = file.prepare('insert into contribution values (?, ?, ?, ?)')
const answer = file.prepare('insert into answer values (?, ?, 0, ?, ?)')

const submit = file.transaction(() => {
  const id = randomBytes(16).toString('hex')
  receipt.run(randomBytes(32).toString('base64url'), id, 'open')
  draft.run(id)
  response.run(id, 'survey', 'collector', '2026-11-21')
  contribution.run(id, id, 'More places to play', new Date().toISOString())
  for (let index = 0; index < ANSWERS; index += 1) answer.run(id, `A${index}`, 'yes', null)
})

const server = createServer((request, answerTo) => {
  request.resume()
  request.on('end', () => {
    submit.immediate()
    answerTo.writeHead(302, { Location: '/thank-you' }).end()
  })
})
server.listen(0, '127.0.0.1', () => { process.send?.({ port: (server.address() as AddressInfo).port }) }) // listening on a port
