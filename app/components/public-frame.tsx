import type { ReactNode } from 'react'
import { LanguageChoice } from '#app/components/language-choice.tsx'
import { FormatSwitch } from '#app/components/format-switch.tsx'
import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { Mark } from '#app/components/mark.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { inLanguage, paths } from '#app/paths.ts'

interface PublicFrameProps {
  readonly switcher?: 'own' | undefined
  /** Only these languages are offered: a survey is not offered where its words are missing. */
  readonly offered?: readonly string[] | undefined
  readonly children: ReactNode
}

/** The frame of every public page: mark, languages, "Get help now" in the same place, main, foot. */
export function PublicFrame({ switcher, offered, children }: PublicFrameProps) {
  const { t, language } = useTranslator()
  const { demo, pathAndQuery } = usePageEnvironment()
  const wayIn = /^\/[^/]+\/go\/(?<code>[a-z-]+)(?:\/|$)/.exec(pathAndQuery)?.groups?.['code']
  return (
    <>
      <a className="skip-link" href="#main">{t('common:skipToContent')}</a>
      {demo && <section className="demo-banner" aria-label={t('common:demo.label')}><strong>{t('common:demo.label')}</strong> {t('common:demo.text')}</section>}
      <header className="site-header">
        <a className="site-name" href={paths.home(language.tag)}><Mark />{t('common:siteName')}</a>
        <a className="help-link" href={paths.help(language.tag, wayIn)}>{t('common:getHelp')}</a>
        {switcher !== 'own' && <div className="header-choices"><FormatSwitch /><LanguageLinks offered={offered} /></div>}
      </header>
      <main id="main" tabIndex={-1}>{children}</main>
      <PublicFooter />
    </>
  )
}

function LanguageLinks({ offered }: Pick<PublicFrameProps, 'offered'>) {
  const { t, language } = useTranslator()
  const { languages, pathAndQuery } = usePageEnvironment()
  const open = pathAndQuery === paths.home(language.tag)
  return (
    <nav aria-label={t('common:languages')}>
      <LanguageChoice languages={offered ? languages.filter(({ tag }) => offered.includes(tag)) : languages} open={open} entry={({ tag, ownName }, attributes) => <a {...attributes} href={inLanguage(pathAndQuery, tag)} hrefLang={tag}>{ownName}</a>} />
    </nav>
  )
}

function PublicFooter() {
  const { t, language } = useTranslator()
  const { draft } = usePageEnvironment()
  const lang = language.tag
  return (
    <footer className="site-footer">
      <nav aria-label={t('common:footer.label')}>
        <ul>
          <li><a href={paths.myCode(lang)}>{t('common:footer.myCode')}</a></li>
          <li><a href={paths.saidAndDid(lang)}>{t('common:footer.saidAndDid')}</a></li>
          <li><a href={paths.plan(lang)}>{t('common:footer.plan')}</a></li>
          <li><a href={paths.privacy(lang)}>{t('common:footer.privacy')}</a></li>
          <li><a href={paths.cookies(lang)}>{t('common:footer.cookies')}</a></li>
          <li><a href={paths.accessibility(lang)}>{t('common:footer.accessibility')}</a></li>
        </ul>
      </nav>
      <p>{t('common:footer.promise')}</p>
      {draft && <p><a href={`${paths.accessibility(lang)}#tell`}>{t('common:draftTranslation')}</a></p>}
    </footer>
  )
}
