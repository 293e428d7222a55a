/** A rendered page cut where something of one visitor stood: texts, and the numbers of the slots between them. */
export type PageTemplate = readonly (string | number)[]

/** Cuts a page at every place where one of the values stands. Values must be long and random enough to stand nowhere else. */
export function cutPage(page: string, values: readonly string[]): PageTemplate {
  return values.reduce<PageTemplate>((template, value, slot) => template.flatMap((part) => typeof part === 'number' ? [part] : cutAt(part, value, slot)), [page])
}

/** The page again, with this visitor's values in its slots. */
export function fillPage(template: PageTemplate, values: readonly string[]): string {
  return template.map((part) => typeof part === 'number' ? values[part] ?? '' : part).join('')
}

function cutAt(text: string, value: string, slot: number): PageTemplate {
  return text.split(value).flatMap((part, index) => index === 0 ? [part] : [slot, part])
}
