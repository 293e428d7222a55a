import { textIn, type LocalizedText } from '#app/i18n/localized-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { latenessOf } from '#app/features/respond/feedback/feedback-entry.ts'
import type { PublicReply, SaidAndDid } from '#app/features/respond/feedback/reply-store.server.ts'
import { anchorOf, peopleInWords } from '#app/features/respond/feedback/reply-words.ts'
import type { Theme } from '#app/features/understand/themes/theme.ts'

/** How the data are read: in which language, with which words, on which day, found at which address. */
export interface DataReader {
  readonly lang: string
  readonly t: Translator
  readonly today: string
  readonly pageUrl: string
}

/** The columns of the CSV file and the fields of the JSON file: the same protected numbers as on the page (SDC-06). */
export const DATA_FIELDS = [
  'kind', 'id', 'url', 'theme', 'consultation', 'audiences', 'priorities', 'saidBy', 'youSaid', 'state', 'stateInWords', 'late', 'weDid',
  'reason', 'apology', 'dueOn', 'ownerRole', 'ownerOrganisation', 'passedTo', 'action', 'evidence', 'publishedOn',
] as const
type DataField = (typeof DATA_FIELDS)[number]
export type DataRow = Readonly<Record<DataField, string>>

/** Every reply, every further wish and every theme not answered yet, a row each. */
export function dataRows({ replies, furtherWishes, notAnswered }: SaidAndDid, reader: DataReader): DataRow[] {
  return [
    ...replies.map((reply) => replyRow(reply, reader)),
    ...notAnswered.map((theme) => ({ ...themeRow(theme, reader), kind: 'not_answered_yet', url: `${reader.pageUrl}#theme-${theme.id}`, stateInWords: reader.t('feedback:notAnswered.title'), late: 'yes', dueOn: theme.consultation.replyDueOn })),
    ...furtherWishes.map((theme) => ({ ...themeRow(theme, reader), kind: 'further_wish', url: `${reader.pageUrl}#wish-${theme.id}`, stateInWords: theme.standing ? words(theme.standing, reader) : '' })),
  ]
}

function replyRow({ theme, entry, priorities }: PublicReply, reader: DataReader): DataRow {
  const { lang, t, today, pageUrl } = reader
  return {
    ...themeRow(theme, reader),
    kind: 'reply', id: entry.id, url: `${pageUrl}#${anchorOf(entry.id)}`,
    priorities: priorities.map(({ code }) => code).join(' '),
    saidBy: peopleInWords(t, lang, entry.saidBy, theme.audiences) ?? '',
    youSaid: words(entry.youSaid, reader), state: entry.state, stateInWords: t(`feedback:state.${entry.state}`), late: latenessOf(entry, today) === 'in_time' ? 'no' : 'yes',
    weDid: words(entry.weDid, reader), reason: words(entry.reason, reader), apology: words(entry.apology, reader), dueOn: entry.dueOn ?? '',
    ownerRole: words(entry.ownerRole, reader), ownerOrganisation: entry.ownerOrganisation, passedTo: entry.passedToOrganisation ?? '', action: entry.action?.code ?? '',
    evidence: words(entry.evidence, reader), publishedOn: entry.publishedOn ?? '',
  }
}

function themeRow(theme: Theme, reader: DataReader): DataRow {
  const empty = Object.fromEntries(DATA_FIELDS.map((field) => [field, ''])) as Record<DataField, string> // every field, by construction
  return { ...empty, id: theme.id, theme: words(theme.title, reader), consultation: theme.consultation.slug, audiences: theme.audiences.join(' '), late: 'no' }
}

function words(texts: LocalizedText, { lang }: DataReader): string {
  return textIn(texts, lang).text
}
