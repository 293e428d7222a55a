import type { ReactNode } from 'react'

interface YouSaidWeDidProps {
  readonly saidLabel: ReactNode
  readonly didLabel: ReactNode
  readonly said: ReactNode
  readonly did: ReactNode
  readonly saidMeta?: ReactNode
  readonly didMeta?: ReactNode
}

/** The two bubbles: what was said, and what came back. Side, pattern and words carry the difference, not colour. */
export function YouSaidWeDid({ saidLabel, didLabel, said, did, saidMeta, didMeta }: YouSaidWeDidProps) {
  return (
    <div className="said-did">
      <Bubble kind="said" label={saidLabel} meta={saidMeta}>{said}</Bubble>
      <Bubble kind="did" label={didLabel} meta={didMeta}>{did}</Bubble>
    </div>
  )
}

function Bubble({ kind, label, meta, children }: { readonly kind: 'said' | 'did'; readonly label: ReactNode; readonly meta: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={`bubble ${kind}`}>
      <p className="bubble-label">{label}</p>
      <div className="bubble-text">{children}</div>
      {meta && <div className="bubble-meta">{meta}</div>}
    </div>
  )
}
