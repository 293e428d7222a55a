/** A drawing of the picture set by its name; nothing where the set has none. Text always stands beside it. */
export function Picture(_drawing: { readonly name: string; readonly size?: number }) {
  return null
}
