import { FEEDBACK_STATES, type FeedbackState } from '#app/features/respond/feedback/feedback-entry.ts'
import type { PublicReply } from '#app/features/respond/feedback/reply-store.server.ts'
import type { Audience } from '#app/features/understand/themes/theme.ts'

const AUDIENCES = ['children', 'young-people', 'parents'] as const satisfies readonly Audience[]

/** What a reader asked for in the address. What is not understood is not asked for. */
export interface ReplyFilters {
  readonly year: string | null
  readonly audience: Audience | null
  readonly priority: string | null
  readonly state: FeedbackState | null
}

export function readFilters(query: URLSearchParams): ReplyFilters {
  return {
    year: /^\d{4}$/.exec(query.get('year') ?? '')?.[0] ?? null,
    audience: AUDIENCES.find((audience) => audience === query.get('audience')) ?? null,
    priority: query.get('priority')?.slice(0, 40) || null,
    state: FEEDBACK_STATES.find((state) => state === query.get('state')) ?? null,
  }
}

export function isFiltered(filters: ReplyFilters): boolean {
  return Object.values(filters).some((value) => value !== null)
}

type Filtered = Pick<PublicReply, 'entry' | 'theme' | 'priorities'>

export function filterReplies<Reply extends Filtered>(replies: readonly Reply[], { year, audience, priority, state }: ReplyFilters): Reply[] {
  return replies.filter(({ entry, theme, priorities }) => (
    (year === null || entry.publishedOn?.startsWith(year))
    && (audience === null || theme.audiences.includes(audience))
    && (priority === null || priorities.some(({ code }) => code === priority))
    && (state === null || entry.state === state)
  ))
}

/** What there is to choose among all replies, so that no choice leads to nothing by itself. */
export function filterChoices(replies: readonly Filtered[]) {
  const priorities = new Map(replies.flatMap((reply) => reply.priorities.map((priority) => [priority.code, priority] as const)))
  return {
    years: [...new Set(replies.flatMap(({ entry }) => entry.publishedOn?.slice(0, 4) ?? []))].sort().reverse(),
    audiences: AUDIENCES.filter((audience) => replies.some(({ theme }) => theme.audiences.includes(audience))),
    priorities: [...priorities.values()].sort((one, other) => one.code.localeCompare(other.code)),
    states: FEEDBACK_STATES.filter((state) => replies.some(({ entry }) => entry.state === state)),
  }
}

export type FilterChoices = ReturnType<typeof filterChoices>
