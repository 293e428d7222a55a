// Types only: the keys of `locales/en` are the keys of the product.
import type accounts from '../../locales/en/accounts.json'
import type answering from '../../locales/en/answering.json'
import type assisting from '../../locales/en/assisting.json'
import type coding from '../../locales/en/coding.json'
import type concerns from '../../locales/en/concerns.json'
import type collectors from '../../locales/en/collectors.json'
import type common from '../../locales/en/common.json'
import type consultations from '../../locales/en/consultations.json'
import type contacts from '../../locales/en/contacts.json'
import type duty from '../../locales/en/duty.json'
import type errors from '../../locales/en/errors.json'
import type feedback from '../../locales/en/feedback.json'
import type following from '../../locales/en/following.json'
import type forums from '../../locales/en/forums.json'
import type help from '../../locales/en/help.json'
import type home from '../../locales/en/home.json'
import type languages from '../../locales/en/languages.json'
import type mail from '../../locales/en/mail.json'
import type moderation from '../../locales/en/moderation.json'
import type office from '../../locales/en/office.json'
import type plan from '../../locales/en/plan.json'
import type reading from '../../locales/en/reading.json'
import type risk from '../../locales/en/risk.json'
import type statements from '../../locales/en/statements.json'
import type access from '../../locales/en/access.json'
import type complaints from '../../locales/en/complaints.json'
import type privacy from '../../locales/en/privacy.json'
import type retention from '../../locales/en/retention.json'
import type templates from '../../locales/en/templates.json'
import type themes from '../../locales/en/themes.json'
import type upkeep from '../../locales/en/upkeep.json'

export interface EnglishTexts {
  accounts: typeof accounts
  answering: typeof answering
  assisting: typeof assisting
  coding: typeof coding
  collectors: typeof collectors
  common: typeof common
  consultations: typeof consultations
  concerns: typeof concerns
  contacts: typeof contacts
  duty: typeof duty
  errors: typeof errors
  feedback: typeof feedback
  following: typeof following
  forums: typeof forums
  help: typeof help
  home: typeof home
  languages: typeof languages
  mail: typeof mail
  moderation: typeof moderation
  office: typeof office
  plan: typeof plan
  reading: typeof reading
  risk: typeof risk
  statements: typeof statements
  access: typeof access
  complaints: typeof complaints
  privacy: typeof privacy
  retention: typeof retention
  templates: typeof templates
  themes: typeof themes
  upkeep: typeof upkeep
}
