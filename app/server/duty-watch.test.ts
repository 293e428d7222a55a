import { describe, expect, it } from 'vitest'
import { createSteadyClock } from '#app/server/duty-watch.ts'

const MINUTE = 60_000

describe('a clock that jumps', () => {
  const run = (...turns: readonly (readonly [wall: number, elapsed: number])[]) => {
    let now: readonly [number, number] = [0, 0]
    const steady = createSteadyClock(() => now[0], () => now[1])
    return turns.map((turn) => { now = turn; return steady() })
  }
  it('leaves out one turn and is believed after that', () => {
    expect(run([0, 0], [MINUTE, MINUTE], [200 * MINUTE, 2 * MINUTE], [201 * MINUTE, 3 * MINUTE])).toEqual([true, true, false, true])
  })
  it('and is set right within a minute raises no alarm while it was wrong', () => {
    expect(run([0, 0], [200 * MINUTE, MINUTE], [2 * MINUTE, 2 * MINUTE], [3 * MINUTE, 3 * MINUTE])).toEqual([true, false, false, true])
  })
  it('is none when a turn comes late or the clock drifts a little', () => {
    expect(run([0, 0], [30 * MINUTE, 30 * MINUTE], [31 * MINUTE + 5_000, 31 * MINUTE])).toEqual([true, true, true])
  })
})
