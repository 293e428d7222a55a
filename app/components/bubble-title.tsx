/** The idea of the whole thing as a heading: somebody says, we say back. */
export function BubbleTitle({ say, back }: { readonly say: string; readonly back: string }) {
  return (
    <h1 className="bubble-title">
      <span className="bubble said">{say}</span> <span className="bubble did">{back}</span>
    </h1>
  )
}
