import type { Db } from '#db/database.ts'
import { audienceList, EMERGENCY_NUMBER, helplinesFor, type Audience, type Helpline } from '#app/features/ground/duty/helpline.ts'
import { listTranslations, withTranslations } from '#app/features/ground/languages/translation-store.server.ts'

/** Every helpline in the order it is shown. Who checked it stays with staff. */
export async function listHelplines(db: Db): Promise<readonly Helpline[]> {
  const rows = await db.selectFrom('helpline')
    .select(['id', 'key', 'name', 'does', 'hours', 'callNumber', 'textNumber', 'textWord', 'link', 'audiences', 'checkedOn'])
    .orderBy('position').execute()
  const translations = await listTranslations(db, rows.map(({ id }) => `helpline:${id}`))
  return rows.map(({ id, audiences, ...row }) => {
    const text = (key: 'name' | 'does' | 'hours') => withTranslations(translations, `helpline:${id}`, key, row[key])
    return { ...row, name: text('name'), does: text('does'), hours: text('hours'), audiences: audienceList.parse(JSON.parse(audiences)) }
  })
}

const SHORT = 2

/** The few lines of a help block for one audience: 999 first, then the two that come first for them. */
export async function listShortHelp(db: Db, audience: Audience): Promise<readonly Helpline[]> {
  const helplines = await listHelplines(db)
  const emergency = helplines.filter(({ key }) => key === EMERGENCY_NUMBER)
  return [...emergency, ...helplinesFor(helplines, audience).slice(0, SHORT)]
}
