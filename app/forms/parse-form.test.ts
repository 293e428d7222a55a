import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cleanText } from '#app/forms/form-text.ts'
import { parseForm, readForm, readTyped } from '#app/forms/parse-form.ts'

const schema = z.object({
  title: z.string().min(1, 'themes:title.missing').max(10, 'themes:title.long'),
  codes: z.array(z.string()).min(1, 'themes:codes.missing'),
})

function posted(fields: readonly (readonly [string, string])[]): Request {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]))
  return new Request('http://127.0.0.1/en', { method: 'POST', body })
}

describe('what was typed', () => {
  it('arrives as clean text, every field as a list', async () => {
    expect(await readTyped(posted([['a', ' cafe\u0301\r\n '], ['b', '1'], ['b', '2']]))).toEqual({ a: ['café'], b: ['1', '2'] })
  })

  it('leaves files out', async () => {
    const form = new FormData()
    form.append('a', '1')
    form.append('file', new File(['x'], 'x.txt'))
    expect(await readTyped(new Request('http://127.0.0.1/en', { method: 'POST', body: form }))).toEqual({ a: ['1'] })
  })

  it('comes through as it was written, in any script (F10)', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.string({ unit: 'binary', maxLength: 100 }), async (text, wild) => {
      const whole = Buffer.from(wild, 'utf8').toString('utf8') // a browser cannot send half a pair
      expect(await readTyped(posted([['text', text], ['wild', whole]]))).toEqual({ text: [cleanText(text)], wild: [cleanText(whole)] })
    }), { numRuns: 500 })
  })

  it('may be a megabyte of tiny fields and is read in a moment', async () => {
    const request = new Request('http://127.0.0.1/en', { method: 'POST', body: 'a=&'.repeat(300_000), headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    const began = performance.now()
    expect((await readTyped(request))['a']).toHaveLength(300_000)
    expect(performance.now() - began).toBeLessThan(3000)
  })

  it('may name a field like something every object has', async () => {
    const typed = await readTyped(posted([['__proto__', 'x'], ['constructor', 'y'], ['toString', 'z']]))
    expect(Object.getPrototypeOf(typed)).toBe(Object.prototype)
    expect(Object.entries(typed)).toEqual([['__proto__', ['x']], ['constructor', ['y']], ['toString', ['z']]])
    expect(parseForm(typed, schema, ['codes'])).toMatchObject({ ok: false })
  })
})

describe('what is no form', () => {
  it.each([
    ['JSON', 'application/json', '{"a":1}'],
    ['nothing we know', 'text/plain', 'a=1'],
    ['broken off', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nno end'],
  ])('is told apart from a mistake of ours: %s', async (_, type, body) => {
    const thrown = await readForm(new Request('http://127.0.0.1/en', { method: 'POST', body, headers: { 'content-type': type } })).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(Response)
    expect(thrown).toMatchObject({ status: 400 })
  })
})

describe('a form', () => {
  it('that is right becomes a value', () => {
    expect(parseForm({ title: ['Parks'], codes: ['BH1', 'SS1'] }, schema, ['codes'])).toEqual({ ok: true, value: { title: 'Parks', codes: ['BH1', 'SS1'] } })
  })

  it('that is wrong says one thing about each field and keeps what was typed', () => {
    const typed = { title: [''], other: ['kept'] }
    expect(parseForm(typed, schema, ['codes'])).toEqual({
      ok: false, typed, errors: [{ field: 'title', message: 'themes:title.missing' }, { field: 'codes', message: 'themes:codes.missing' }],
    })
  })

  it('names the first thing wrong with a field only', () => {
    const twice = z.object({ a: z.string().min(5, 'first').regex(/x/, 'second') })
    expect(parseForm({ a: ['b'] }, twice)).toMatchObject({ errors: [{ field: 'a', message: 'first' }] })
  })

  it('with letters that were lost on the way is not taken', () => {
    expect(parseForm({ title: ['Par\ufffd'], codes: ['BH1'] }, schema, ['codes'])).toMatchObject({ ok: false, errors: [{ field: 'title', message: 'errors:field.damaged' }] })
  })

  it('ignores fields nobody asked for', () => {
    expect(parseForm({ title: ['Parks'], codes: ['a'], role: ['admin'] }, schema, ['codes'])).toEqual({ ok: true, value: { title: 'Parks', codes: ['a'] } })
  })
})
