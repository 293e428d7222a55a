import type { z } from 'zod'
import { cleanText, isDamaged } from '#app/forms/form-text.ts'

/** One thing wrong with a form. `message` is a key of `locales/`, said by the page. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

/** What was typed, kept for showing the form again: every field as a list, unchecked. */
export type Typed = Readonly<Record<string, readonly string[]>>

export type ParsedForm<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly typed: Typed }

/** What was posted, as far as a form is concerned. */
interface Posted { readonly formData: () => Promise<FormData> }

/** The fields of a posted form as clean text. Files are left out: nothing is uploaded here (SAFE-12). */
export async function readTyped(request: Posted): Promise<Typed> {
  const form = await readForm(request)
  const typed = new Map<string, string[]>() // a field may be called `constructor`
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    const values = typed.get(name) ?? []
    values.push(cleanText(value))
    typed.set(name, values)
  }
  return Object.fromEntries(typed)
}

/** A posted form. What is none, or broken off, is thrown as a 400: the sender's mistake, not ours. */
export async function readForm(request: Posted): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new Response(null, { status: 400 })
  }
}

/**
 * Checks what was typed. The schema sees `{ field: 'text' }`, or lists for the fields named in `lists`.
 * Messages of the schema are keys: `z.string().min(1, 'themes:errors.title.missing')`.
 */
export function parseForm<Schema extends z.ZodType>(typed: Typed, schema: Schema, lists: readonly string[] = []): ParsedForm<z.infer<Schema>> {
  const damaged = Object.entries(typed).filter(([, values]) => values.some(isDamaged)).map(([field]) => ({ field, message: 'errors:field.damaged' }))
  if (damaged.length > 0) return { ok: false, errors: damaged, typed }
  const plain = Object.fromEntries(Object.entries(typed).map(([field, values]) => [field, lists.includes(field) ? values : values[0]]))
  const withLists = { ...Object.fromEntries(lists.map((field) => [field, []])), ...plain }
  const result = schema.safeParse(withLists)
  if (result.success) return { ok: true, value: result.data }
  const errors = result.error.issues.map((issue) => ({ field: String(issue.path[0] ?? ''), message: issue.message }))
  return { ok: false, errors: firstOfEach(errors), typed }
}

function firstOfEach(errors: readonly FieldError[]): FieldError[] {
  return errors.filter((error, index) => errors.findIndex(({ field }) => field === error.field) === index)
}
