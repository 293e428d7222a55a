import { randomBytes } from 'node:crypto'
import { fillDatabase, type RowsToPut } from '#db/filling.ts'
import { openSnapshot } from '#db/snapshot.ts'
import type { Row, Value } from '#db/table-shape.ts'
import { readableId } from '#app/server/world.ts'
import type { SurveyScene } from '#tests/support/survey-scene.ts'

const ANSWERS_EACH = 10
const A_PART = 500

/** Puts `answers` answers of a tenth as many responses into a database that has the survey of `scene` and nobody's connection. Every tenth is in somebody's own words. */
export async function putManyAnswers(url: string, { wayIn, version }: SurveyScene, answers: number): Promise<void> {
  const snapshot = await openSnapshot(url)
  const shapes = new Map(snapshot.tables.map(({ name, columns }) => [name, columns]))
  await snapshot.close()
  const ids = Array.from({ length: answers / ANSWERS_EACH }, () => ({ response: readableId(randomBytes(16)), text: readableId(randomBytes(16)) }))
  const common = { survey_id: wayIn.surveyId, consultation_id: wayIn.consultationId, audience: wayIn.audience, suspect: 0, received_on: '2026-11-21', language: 'en', quotable: 0, flag: 'none', read_state: 'read', coded_state: 'open', source: 'answer' }
  const makers: readonly [string, () => Iterable<Record<string, Value>>][] = [
    ['response', function* () { for (const { response } of ids) yield { ...common, id: response, survey_version_id: version.id, wave_id: wayIn.waveId, collector_id: wayIn.collectorId, edition: wayIn.edition, mode: 'online_self' } }],
    ['contribution', function* () { for (const { response, text } of ids) yield { ...common, id: text, response_id: response, question_key: 'A9', original: `I would like ${text} to stay open longer, because ${response} is far away from where we live.` } }],
    ['answer', function* () { for (const { response, text } of ids) for (let n = 0; n < ANSWERS_EACH; n += 1) yield { response_id: response, question_key: n === 9 ? 'A9' : `A${n}`, position: 0, option_code: n === 9 ? null : 'yes', contribution_id: n === 9 ? text : null } }],
  ]
  await fillDatabase(url, parts(makers, shapes))
}

async function* parts(makers: readonly [string, () => Iterable<Record<string, Value>>][], shapes: ReadonlyMap<string, readonly string[]>): AsyncIterable<RowsToPut> {
  for (const [table, make] of makers) {
    let columns: readonly string[] = []
    let rows: Row[] = []
    for (const record of make()) {
      if (columns.length === 0) columns = (shapes.get(table) ?? []).filter((column) => column in record)
      rows.push(columns.map((column) => record[column] ?? null))
      if (rows.length < A_PART) continue
      yield await Promise.resolve({ table, columns, rows })
      rows = []
    }
    if (rows.length > 0) yield { table, columns, rows }
  }
}
