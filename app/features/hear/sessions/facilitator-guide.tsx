import { useTranslator } from '#app/i18n/translator-context.tsx'

const PARTS = [
  { part: 'disclose', steps: ['assisting:guide.disclose.listen', 'assisting:guide.disclose.promise', 'assisting:guide.disclose.danger', 'assisting:guide.disclose.tell', 'assisting:guide.disclose.answers', 'assisting:guide.disclose.help'] },
  { part: 'before', steps: ['assisting:guide.before.tablet', 'assisting:guide.before.filter', 'assisting:guide.before.say', 'assisting:guide.before.promise', 'assisting:guide.before.seats'] },
  { part: 'during', steps: ['assisting:guide.during.help', 'assisting:guide.during.next', 'assisting:guide.during.lost'] },
  { part: 'after', steps: ['assisting:guide.after.end', 'assisting:guide.after.take', 'assisting:guide.after.destroy'] },
] as const

/** What the worker in the room must know, what to do when a child discloses before all (SAFE-18). */
export function FacilitatorGuide() {
  const { t } = useTranslator()
  return (
    <section className="panel stack" aria-labelledby="guide">
      <h2 id="guide">{t('assisting:session.sheet')}</h2>
      {PARTS.map(({ part, steps }) => (
        <section key={part} className="stack">
          <h3>{t(`assisting:session.${part}`)}</h3>
          <ul>{steps.map((step) => <li key={step}>{t(step)}</li>)}</ul>
        </section>
      ))}
    </section>
  )
}
