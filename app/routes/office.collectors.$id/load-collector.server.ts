import { listObstacles } from '#app/features/ask/collectors/change-collector.server.ts'
import type { Collector, Obstacle } from '#app/features/ask/collectors/collector.ts'
import { findCollector } from '#app/features/ask/collectors/collector-store.server.ts'
import type { LocalMoment } from '#app/features/ask/surveys/opening-hours.ts'
import { getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { dayOf, timeOf } from '#app/features/ground/world.ts'
import type { ExpectedTexts } from '#app/features/ground/duty/expected-texts.tsx'
import { countResponses } from '#app/features/hear/answering/response-counts.server.ts'
import { expectTexts } from '#app/features/hear/contributions/count-arrivals.server.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import { paths } from '#app/paths.ts'
import { offeredLanguages, type OfferedLanguages } from '#app/server/collector-form.ts'
import type { ServerContext } from '#app/server/context.ts'

export interface CollectorPage extends OfferedLanguages {
  readonly collector: Collector
  readonly survey: string
  readonly responses: number
  readonly now: LocalMoment
  /** What people open, without a language: each gets their own. */
  readonly address: string
  readonly obstacles: readonly Obstacle[]
  readonly texts: ExpectedTexts
  readonly demo: boolean
}

export async function loadCollector(context: ServerContext, id: string): Promise<CollectorPage | undefined> {
  const { db, world, env, demo, texts } = context
  const collector = await findCollector(db, id)
  if (!collector) return undefined
  const { definition } = await getOpenVersion(db, collector.surveyId)
  return {
    collector, demo, survey: textIn(definition.title, 'en').text, responses: (await countResponses(db)).get(id) ?? 0,
    now: { day: dayOf(world), time: timeOf(world) }, address: new URL(paths.go(collector.languages[0] ?? 'en', collector.code), env.publicUrl).toString(),
    obstacles: collector.state === 'open' && !demo ? [] : await listObstacles(db, world, collector, texts),
    texts: await expectTexts(db, world), ...offeredLanguages(context, definition, collector.edition),
  }
}
