/** One line of the report: `{"name","value","unit","n"}` (contract). */
export function report(name: string, value: number, unit: string, n: number): void {
  process.stdout.write(`${JSON.stringify({ name, value: Math.round(value * 1000) / 1000, unit, n })}\n`)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export const ROUNDS = 3

/** Runs ours and the floor in turn, three rounds, and reports the medians and their ratio: the machine is noisy. */
export async function reportBesideFloor(name: string, unit: string, ours: () => Promise<number>, floor: () => Promise<number>): Promise<void> {
  const measured: number[] = []
  const floors: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.push(await ours())
    floors.push(await floor())
  }
  report(name, median(measured), unit, ROUNDS)
  report(`${name} (floor)`, median(floors), unit, ROUNDS)
  report(`${name} (ratio to the floor)`, median(measured) / median(floors), 'ratio', ROUNDS)
}
