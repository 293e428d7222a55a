export interface DayCount { readonly day: string; readonly count: number }

const LEAST = 20
const TIMES = 4

/** Days with far more responses than this way in usually has: at least 20, and four times the middle of its days. Days only, never hours (DP-08). */
export function findBursts(days: readonly DayCount[]): { readonly usual: number; readonly bursts: readonly DayCount[] } {
  const usual = middleOf(days.map(({ count }) => count))
  return { usual, bursts: days.filter(({ count }) => count >= LEAST && count >= usual * TIMES) }
}

function middleOf(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
