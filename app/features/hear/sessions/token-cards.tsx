import { QrCode } from '#app/components/qr-code.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** One card a child, to cut out: the address, the code, and a place for the receipt code they take home. */
export function TokenCards({ address, tokens }: { readonly address: string; readonly tokens: readonly string[] }) {
  const { t } = useTranslator()
  return (
    <>
      <h1 className="screen-only">{t('answering:session.card')}</h1>
      <ul className="token-cards">
        {tokens.map((token) => (
          <li key={token} className="token-card">
            <p><strong>{t('answering:session.card')}</strong></p>
            <p>{t('answering:session.goTo')} <bdi className="address">{broken(address)}</bdi></p>
            <p>{t('answering:session.type')}<br /><bdi className="token" translate="no">{token}</bdi></p>
            <QrCode text={`${address}#${token}`} label={t('answering:session.scan')} />
            <p className="write">{t('answering:session.write')}</p>
            <p className="line" />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Without the protocol, and broken where an address may be: before a slash. */
function broken(address: string) {
  return address.replace(/^https?:\/\//, '').split('/').map((part, index) => index === 0 ? part : <span key={part}><wbr />{`/${part}`}</span>)
}
