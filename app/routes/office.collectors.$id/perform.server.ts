import { changeCollector, closeCollector, openCollector, type OpenedCollector } from '#app/features/ask/collectors/change-collector.server.ts'
import { settingsInput } from '#app/features/ask/collectors/collector-input.ts'
import { findCollector } from '#app/features/ask/collectors/collector-store.server.ts'
import { getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { offeredLanguages, readCollectorForm } from '#app/server/collector-form.ts'
import type { ServerContext } from '#app/server/context.ts'

/** What came of a form of the page: nothing to say, or errors in words; `absent` when the collector is not there. */
export type Performed = { readonly ok: true } | { readonly ok: false; readonly errors: readonly FieldError[] } | { readonly ok: false; readonly absent: true }

interface Act { readonly staffId: string; readonly collectorId: string; readonly typed: Typed }

/** One of the page's forms, named by its button. */
export async function perform(context: ServerContext, act: Act): Promise<Performed> {
  const { db, world } = context
  switch (act.typed['act']?.[0]) {
    case 'open': return opened(context, act)
    case 'close': return await closeCollector(db, world, act) ? { ok: true } : { ok: false, absent: true }
    default: return saved(context, act)
  }
}

async function opened(context: ServerContext, act: Act): Promise<Performed> {
  return said(context, await openCollector(context.db, context.world, act, context))
}

function said(context: ServerContext, done: OpenedCollector): Performed {
  if (done.ok) return done
  switch (done.reason) {
    case 'absent': return { ok: false, absent: true }
    case 'obstacles': return { ok: false, errors: [{ field: 'act', message: context.translators('en')('collectors:obstacles.title') }] }
  }
}

async function saved(context: ServerContext, { typed, ...act }: Act): Promise<Performed> {
  const collector = await findCollector(context.db, act.collectorId)
  if (!collector) return { ok: false, absent: true }
  const { definition } = await getOpenVersion(context.db, collector.surveyId)
  const { ready } = offeredLanguages(context, definition, collector.edition)
  const form = readCollectorForm(context, typed, settingsInput(ready.map(({ tag }) => tag)))
  if (!form.ok) return form
  return said(context, await changeCollector(context.db, context.world, act, { ...form.value, hours: form.hours }, context))
}
