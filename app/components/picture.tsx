import { findDrawing } from '#app/components/picture-set.ts'

/**
 * A drawing of the picture set by its name, in the page itself; nothing where the set has none. Text always stands beside
 * it and says the same. `size` is for paper; on a screen it grows with the text.
 */
export function Picture({ name, size }: { readonly name: string; readonly size?: number }) {
  const drawing = findDrawing(name)
  if (!drawing) return null
  return (
    <svg className={drawing.turns ? 'picture turns' : 'picture'} viewBox={drawing.viewBox} width={size ?? 72} height={size ?? 72} aria-hidden="true">{drawing.shapes}</svg>
  )
}
