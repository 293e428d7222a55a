/** Nothing was asked, so nothing is checked. */
export function InfoCheck() {
  return null
}
