import { describe, expect, it } from 'vitest'
import { POST_STATES, type PostState } from '#app/features/hear/forums/post.ts'
import { isVisible, listOutcomes, nextState, OUTCOMES, type Outcome } from '#app/features/hear/moderation/post-life-cycle.ts'

// The table once more, by hand: rows are states, columns outcomes; an empty cell cannot happen.
const TABLE: Record<PostState, readonly (PostState | '')[]> = {
  //          publish      redact      refuse     pass_on  keep         remove
  waiting: ['published', 'redacted', 'refused', 'held', '', ''],
  published: ['', 'redacted', '', 'held', 'published', 'removed'],
  redacted: ['', 'redacted', '', 'held', 'redacted', 'removed'],
  refused: ['published', 'redacted', '', 'held', '', ''],
  held: ['published', 'redacted', 'refused', '', '', ''],
  removed: ['published', 'redacted', '', 'held', '', ''],
}

const cells = POST_STATES.flatMap((from) => OUTCOMES.map((outcome, column): [PostState, Outcome, PostState | ''] => [from, outcome, TABLE[from][column] ?? '']))

describe('the life of a post', () => {
  it.each(cells)('%s, then %s: "%s"', (from, outcome, to) => {
    expect(nextState(from, outcome) ?? '').toBe(to)
  })

  it('offers what can happen and nothing else', () => {
    expect(listOutcomes('waiting')).toEqual(['publish', 'redact', 'refuse', 'pass_on'])
    expect(listOutcomes('held')).toEqual(['publish', 'redact', 'refuse'])
    expect(listOutcomes('published')).toEqual(['redact', 'pass_on', 'keep', 'remove'])
  })

  it('shows a post to everybody only in two of its states', () => {
    expect(POST_STATES.filter(isVisible)).toEqual(['published', 'redacted'])
  })

  it('never shows a post that nobody decided about', () => {
    for (const outcome of OUTCOMES) expect(nextState('waiting', outcome)).not.toBe('waiting')
  })
})
