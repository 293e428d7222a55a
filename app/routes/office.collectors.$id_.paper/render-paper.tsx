import { PrintBar } from '#app/components/print-bar.tsx'
import { renderPrintDocument } from '#app/components/print-document.tsx'
import { listShortHelp } from '#app/features/ground/duty/helpline-store.server.ts'
import { PaperTwin } from '#app/features/ask/print/paper-twin.tsx'
import { introOf } from '#app/features/ask/surveys/edition-intro.ts'
import { getEdition } from '#app/features/ask/surveys/survey-definition.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import type { RequestContext } from '#app/server/context.ts'
import { PAPER_FORMATS, type PaperSheet } from '#app/server/paper-sheet.ts'
import printHref from '#app/styles/print.css?url'
import printText from '#app/styles/print.css?inline'

/** The questionnaire as a whole page; `carried` with its styles inside, for a browser that can fetch nothing. */
export async function renderPaper({ db, env, languages, translators, nonce }: RequestContext, id: string, sheet: PaperSheet, carried: boolean): Promise<string> {
  const { wayIn, version, language, format, questions } = sheet
  const intro = introOf(getEdition(version.definition, wayIn.edition), format === 'easy' ? 'easy' : 'standard', language.tag)
  const t = translators(language.tag)
  const foot = t('answering:paper.foot', { collector: wayIn.code, version: version.number })
  const helplines = await listShortHelp(db, wayIn.audience)
  return renderPrintDocument({
    title: `${textIn(version.definition.title, language.tag).text} – ${wayIn.code}`, language, languages, t, format, foot, nonce,
    styles: carried ? { text: printText } : { href: printHref },
    bar: carried ? undefined : <PaperBar id={id} sheet={sheet} t={translators('en')} pdf={env.chromiumPath !== undefined} />,
    content: <PaperTwin title={version.definition.title} intro={intro} questions={questions} easy={format === 'easy'} helplines={helplines} foot={foot} />,
  })
}

function PaperBar({ id, sheet: { offered, language, format }, t, pdf }: { readonly id: string; readonly sheet: PaperSheet; readonly t: Translator; readonly pdf: boolean }) {
  const groups = [
    { label: t('assisting:print.formats'), links: PAPER_FORMATS.map((name) => ({ href: paths.office.paperPrint(id, language.tag, name), text: t(`assisting:print.format.${name}`), current: name === format })) },
    { label: t('assisting:print.languages'), links: offered.map(({ tag, ownName, direction }) => ({ href: paths.office.paperPrint(id, tag, format), text: ownName, lang: tag, dir: direction, current: tag === language.tag })) },
    { label: t('assisting:print.also'), links: [{ href: paths.office.answerCards(id, language.tag), text: t('assisting:print.cards') }, ...(pdf ? [{ href: paths.office.paperPdf(id, language.tag, format), text: t('assisting:print.pdf') }] : [])] },
  ]
  return <PrintBar groups={groups}><strong>{t('assisting:print.how')}</strong></PrintBar>
}
