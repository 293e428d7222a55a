import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { COOKIES, STAFF_COOKIES } from '#app/features/ground/privacy/cookies.ts'

/** The names of cookies in a module that sets them: a constant, or a template with the way in or the forum at its end. */
function namesIn(text: string): readonly string[] {
  const fixed = [...text.matchAll(/^const [A-Z]+ = '([a-z-]+)'/gm)].map(([, name = '']) => name)
  const made = [...text.matchAll(/return `([a-z-]+-)\$\{/g)].map(([, name = '']) => `${name}<…>`)
  return [...fixed, ...made]
}

it('the cookies page lists every cookie the server can set, and no other (FORM-14)', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name) && !name.endsWith('server/cookies.ts'))
  const setting = files.map((name) => readFileSync(join('app', name), 'utf8')).filter((text) => /\bsetCookie\(/.test(text))
  expect(setting.length).toBeGreaterThan(5)
  expect(setting.flatMap(namesIn).sort()).toEqual([...COOKIES, ...STAFF_COOKIES].map(({ name }): string => name).sort())
})

it('no other way of setting a cookie is used', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
  expect(files.filter((name) => /createCookie|document\.cookie\s*=|response\.cookie\(|cookieStore/.test(readFileSync(join('app', name), 'utf8')))).toEqual([])
})
