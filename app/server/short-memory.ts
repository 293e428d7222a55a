const MILLISECONDS = 1000
const THINGS = 1000

/** Remembers what `find` found for a key, for one second: asked for on every page of a survey and changed a few times a year. */
export function shortMemory<Context extends { readonly db: object }, Found>(find: (context: Context, key: string) => Promise<Found>) {
  const byDatabase = new WeakMap<object, Map<string, { readonly until: number; readonly found: Found }>>()
  return {
    async recall(context: Context, key: string): Promise<Found> {
      const memory = byDatabase.get(context.db) ?? new Map<string, { until: number; found: Found }>()
      byDatabase.set(context.db, memory)
      const known = memory.get(key)
      if (known && known.until > performance.now()) return known.found
      const found = await find(context, key)
      if (memory.size >= THINGS) memory.clear()
      memory.set(key, { until: performance.now() + MILLISECONDS, found })
      return found
    },
  }
}
