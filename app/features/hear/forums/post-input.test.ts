import { describe, expect, it } from 'vitest'
import { parseForm } from '#app/forms/parse-form.ts'
import { postInput } from '#app/features/hear/forums/post-input.ts'

const schema = postInput(['en', 'pl'])
const key = '0'.repeat(26)

function parse(fields: Record<string, string>) {
  const typed = { text: 'A late bus.', language: 'en', submissionKey: key, ...fields }
  return parseForm(Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]])), schema)
}

describe('the form of a post', () => {
  it('may not be quoted unless the box is ticked', () => {
    expect(parse({})).toMatchObject({ ok: true, value: { quotable: false, tell: false } })
    expect(parse({ quotable: 'yes', tell: 'yes' })).toMatchObject({ ok: true, value: { quotable: true, tell: true } })
  })

  it.each([
    ['nothing typed', { text: '' }, 'text', 'forums:errors.text.missing'],
    ['2001 letters', { text: 'a'.repeat(2001) }, 'text', 'forums:errors.text.long'],
    ['a language nobody reads here', { language: 'xx' }, 'language', 'forums:errors.language.unknown'],
    ['damaged bytes', { text: 'caf\uFFFD' }, 'text', 'errors:field.damaged'],
    ['no key', { submissionKey: '' }, 'submissionKey', 'forums:errors.submissionKey.missing'],
  ])('refuses %s and keeps what was typed', (_, fields, field, message) => {
    const parsed = parse(fields)
    expect(parsed).toMatchObject({ ok: false, errors: [{ field, message }], typed: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])) })
  })

  it('counts what a person calls letters: 2000 families fit', () => {
    expect(parse({ text: '👨‍👩‍👧'.repeat(2000) })).toMatchObject({ ok: true })
    expect(parse({ text: '👨‍👩‍👧'.repeat(2001) })).toMatchObject({ ok: false })
  })
})
