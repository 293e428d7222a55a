import 'i18next'
import type { EnglishTexts } from '#app/i18n/english-texts.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: EnglishTexts
  }
}
