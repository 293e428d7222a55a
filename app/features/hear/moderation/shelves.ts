/** The lists of the moderation room, in the order of its tabs. */
export const SHELVES = ['waiting', 'reported', 'visible', 'refused', 'held'] as const
export type ModerationShelf = (typeof SHELVES)[number]

export function findShelf(name: string | null): ModerationShelf {
  return SHELVES.find((shelf) => shelf === name) ?? 'waiting'
}
