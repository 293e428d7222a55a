import { paths } from '#app/paths.ts'

/** Public pages that anybody can open, in one language. Pages behind them are found by following their links. */
export function publicPages(lang: string): readonly string[] {
  return [
    paths.home(lang), paths.consultations(lang), paths.go(lang, 'sunny-kite'), paths.go(lang, 'quiet-river'), paths.go(lang, 'green-bus'), paths.go(lang, 'open-harbour'),
    paths.myCode(lang), paths.saidAndDid(lang), paths.plan(lang), paths.priority(lang, 'BH1'), paths.action(lang, 'BH1a'),
    paths.forums(lang), paths.space(lang, 'speak-up'), paths.help(lang), paths.privacy(lang), paths.accessibility(lang), paths.cookies(lang), paths.pictures(lang), paths.complain(lang), paths.whatWeLog(lang),
  ]
}
