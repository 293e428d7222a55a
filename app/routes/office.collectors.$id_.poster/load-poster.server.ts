import { findCollector } from '#app/features/ask/collectors/collector-store.server.ts'
import type { PosterProps } from '#app/features/ask/collectors/poster.tsx'
import { getEdition } from '#app/features/ask/surveys/survey-definition.ts'
import { getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { listShortHelp } from '#app/features/ground/duty/helpline-store.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { ServerContext } from '#app/server/context.ts'

export interface PosterData {
  readonly id: string
  readonly code: string
  /** The languages of the way in, in the installation's order. */
  readonly offered: readonly Language[]
  readonly poster: Pick<PosterProps, 'title' | 'asks' | 'closesOn' | 'helplines'>
}

/** What stands on the poster of a collector; undefined when there is none. */
export async function loadPoster({ db, languages }: ServerContext, collectorId: string): Promise<PosterData | undefined> {
  const collector = await findCollector(db, collectorId)
  if (!collector) return undefined
  const { definition } = await getOpenVersion(db, collector.surveyId)
  const [asks = definition.title] = getEdition(definition, collector.edition).intro
  return {
    id: collector.id, code: collector.code, offered: languages.filter(({ tag }) => collector.languages.includes(tag)),
    poster: { title: definition.title, asks, closesOn: collector.closesOn, helplines: await listShortHelp(db, collector.audience) },
  }
}
