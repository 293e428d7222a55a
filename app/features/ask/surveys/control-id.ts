/** The id of a question's field: `answer`, `answer-2`, … The error summary leads there. */
export function controlId(at = 0): string {
  return at === 0 ? 'answer' : `answer-${at + 1}`
}
