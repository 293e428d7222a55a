import { messageAddress, telephoneAddress, type Helpline } from '#app/features/ground/duty/helpline.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** How to reach a helpline: call, text, website. Numbers stand left to right in every script. */
export function HelplineWays({ helpline: { callNumber, textNumber, textWord, link } }: { readonly helpline: Pick<Helpline, 'callNumber' | 'textNumber' | 'textWord' | 'link'> }) {
  const { t } = useTranslator()
  return (
    <ul className="cluster ways">
      {callNumber && <li><a className="button button-quiet" href={telephoneAddress(callNumber)}>{t('help:call', { number: leftToRight(callNumber) })}</a></li>}
      {textNumber && <li><a className="button button-quiet" href={messageAddress(textNumber, textWord)}>{textWord ? t('help:textWord', { word: leftToRight(textWord), number: leftToRight(textNumber) }) : t('help:text', { number: leftToRight(textNumber) })}</a></li>}
      {link && <li>{t('help:website')}: <a href={link} rel="noreferrer" dir="ltr">{new URL(link).host}</a></li>}
    </ul>
  )
}

function leftToRight(text: string): string {
  return `\u2066${text}\u2069`
}
