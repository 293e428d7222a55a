// Every address of the product. `lang` is the tag of the page's language.

const segment = encodeURIComponent

export const paths = {
  home: (lang: string) => `/${lang}`,
  consultations: (lang: string) => `/${lang}/consultations`,
  consultation: (lang: string, slug: string) => `/${lang}/consultations/${segment(slug)}`,
  enterCode: (lang: string) => `/${lang}/go`,
  go: (lang: string, collector: string) => `/${lang}/go/${segment(collector)}`,
  question: (lang: string, collector: string, key: string) => `/${lang}/go/${segment(collector)}/questions/${segment(key)}`,
  check: (lang: string, collector: string) => `/${lang}/go/${segment(collector)}/check`,
  carryOn: (lang: string, collector: string) => `/${lang}/go/${segment(collector)}/help`,
  thankYou: (lang: string, collector: string) => `/${lang}/go/${segment(collector)}/thank-you`,
  noThanks: (lang: string, collector: string) => `/${lang}/go/${segment(collector)}/no-thanks`,
  myCode: (lang: string) => `/${lang}/my-code`,
  saidAndDid: (lang: string) => `/${lang}/said-and-did`,
  saidAndDidData: (lang: string, format: 'json' | 'csv') => `/${lang}/said-and-did.${format}`,
  plan: (lang: string) => `/${lang}/plan`,
  priority: (lang: string, code: string) => `/${lang}/plan/priorities/${segment(code)}`,
  action: (lang: string, code: string) => `/${lang}/plan/actions/${segment(code)}`,
  forums: (lang: string) => `/${lang}/forums`,
  space: (lang: string, space: string) => `/${lang}/forums/${segment(space)}`,
  thread: (lang: string, space: string, thread: string) => `/${lang}/forums/${segment(space)}/${segment(thread)}`,
  post: (lang: string, space: string, thread: string, post: number) => `/${lang}/forums/${segment(space)}/${segment(thread)}?message=${post}#message-${post}`,
  memberCode: (lang: string, space: string) => `/${lang}/forums/${segment(space)}/your-code`,
  postSent: (lang: string, space: string, thread: string) => `/${lang}/forums/${segment(space)}/${segment(thread)}/sent`,
  reportPost: (lang: string, space: string, thread: string, post: number) => `/${lang}/forums/${segment(space)}/${segment(thread)}/tell-us/${post}`,
  help: (lang: string) => `/${lang}/help`,
  privacy: (lang: string) => `/${lang}/privacy`,
  accessibility: (lang: string) => `/${lang}/accessibility`,
  cookies: (lang: string) => `/${lang}/cookies`,
  office: {
    home: () => '/office',
    signIn: () => '/office/sign-in',
    signOut: () => '/office/sign-out',
    reading: () => '/office/reading',
    readingItem: (id: string) => `/office/reading/${segment(id)}`,
    coding: () => '/office/coding',
    codingItem: (id: string) => `/office/coding/${segment(id)}`,
    themes: () => '/office/themes',
    theme: (id: string) => `/office/themes/${segment(id)}`,
    newTheme: () => '/office/themes/new',
    feedback: () => '/office/feedback',
    feedbackEntry: (id: string) => `/office/feedback/${segment(id)}`,
    newFeedbackEntry: (theme: string) => `/office/feedback/new?theme=${segment(theme)}`,
    moderation: (shelf?: string) => shelf === undefined ? '/office/moderation' : `/office/moderation?show=${segment(shelf)}`,
    moderationItem: (id: string) => `/office/moderation/${segment(id)}`,
    audit: () => '/office/audit',
  },
} as const

/** The same page in another language: `/en/plan?x=1` becomes `/ur/plan?x=1`. */
export function inLanguage(pathAndQuery: string, lang: string): string {
  const rest = pathAndQuery.replace(/^\/[^/?#]*/, '')
  return `/${lang}${rest}`
}
