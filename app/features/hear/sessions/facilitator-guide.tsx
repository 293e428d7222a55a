import { useTranslator } from '#app/i18n/translator-context.tsx'

const PARTS = [
  { part: 'before', steps: ['tablet', 'filter', 'say', 'promise', 'seats'] },
  { part: 'disclose', steps: ['listen', 'promise', 'danger', 'tell', 'answers', 'help'] },
  { part: 'during', steps: ['help', 'next', 'lost'] },
  { part: 'after', steps: ['end', 'take', 'destroy'] },
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
          <ul>{steps.map((step) => <li key={step}>{t(`assisting:guide.${part}.${step}` as 'assisting:guide.before.tablet')}</li>)}{/* each part has its own steps; one key stands for all */}</ul>
        </section>
      ))}
    </section>
  )
}
