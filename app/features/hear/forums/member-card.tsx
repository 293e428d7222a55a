import { Button } from '#app/components/button.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** Somebody who is in: their name here, their code, and the way out of this browser. */
export function MemberCard({ name, space }: { readonly name: string; readonly space: string }) {
  const { t, language } = useTranslator()
  return (
    <section className="card stack" aria-labelledby="member">
      <h2 id="member">{t('forums:member.title')}</h2>
      <p>{t('forums:member.name')}: <strong><bdi>{name}</bdi></strong></p>
      <p className="quiet">{t('forums:member.why')}</p>
      <ul className="cluster">
        <li><a href={paths.memberCode(language.tag, space)}>{t('forums:member.showCode')}</a></li>
        <li><a href={paths.myCode(language.tag)}>{t('forums:member.posts')}</a></li>
      </ul>
      <form method="post" className="stack">
        <p className="quiet">{t('forums:member.leaveHint')}</p>
        <div><Button kind="quiet" name="intent" value="leave">{t('forums:member.leave')}</Button></div>
      </form>
    </section>
  )
}
