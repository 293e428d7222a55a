/** The question's key in the margin, for typing in what stands on the paper. */
export function QuestionCode({ code }: { readonly code: string }) {
  return <p className="paper-code"><bdi>{code}</bdi></p>
}
